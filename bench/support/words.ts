export const tables = ['customers', 'orders', 'order_items', 'sessions', 'payments', 'shipments', 'returns', 'products', 'prices', 'reviews', 'support_tickets', 'sensor_readings', 'machines', 'claims', 'policies', 'loans'] as const
export const columns = ['last_purchase_date', 'total_amount_30d', 'count_30d', 'days_since_signup', 'country_code', 'device_type', 'is_returning', 'avg_basket_value', 'discount_rate', 'session_length', 'page_views', 'temperature', 'vibration_rms', 'loan_amount', 'credit_score', 'claim_count'] as const
export const measures = ['sum', 'mean', 'max', 'min', 'std', 'count', 'share', 'trend'] as const
export const windows = ['1d', '7d', '14d', '30d', '90d', '365d'] as const
export const subjects = ['churn', 'fraud', 'demand', 'price', 'delivery_time', 'credit_risk', 'recommendation', 'failure', 'sentiment', 'basket_size'] as const
export const algorithms = ['XGBoost', 'LightGBM', 'Random Forest', 'Logistic Regression', 'ResNet-50', 'Transformer', 'Gaussian Process', 'k-Means'] as const
export const metrics = ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'log_loss', 'rmse', 'mae', 'mape', 'r2'] as const
export const parameters = ['learning_rate', 'max_depth', 'n_estimators', 'subsample', 'colsample_bytree', 'min_child_weight', 'gamma', 'reg_alpha', 'reg_lambda', 'early_stopping_rounds', 'objective', 'booster', 'seed', 'batch_size', 'dropout', 'warmup'] as const
export const packages = ['numpy', 'pandas', 'scikit-learn', 'xgboost', 'lightgbm', 'torch', 'transformers', 'pyarrow', 'fsspec', 'joblib', 'scipy', 'tqdm'] as const
export const tags = ['PII.None', 'PII.Sensitive', 'PersonalData.Personal', 'Tier.Tier1', 'Tier.Tier2', 'Quality.Gold', 'Finance.Forecast', '"Lifecycle.Phase 2".Reviewed'] as const
export const teams = ['data-science', 'risk-models', 'growth', 'platform', 'supply-chain', 'customer-care'] as const

/** Sentences as people write them into catalogues. */
export const sentences = [
  'Counts what the customer did in the window, and leaves out what was returned.',
  'Taken from the warehouse each night; a value that is missing there is taken as zero.',
  'Higher is better, but only up to a point: see the notes on calibration.',
  'The window ends the day before scoring, so that nothing of the future leaks in.',
  'Reviewed twice a year by the owners of the source.',
  'Computed with the same code for training and for serving.',
  'Do not use it for decisions about a single person.',
  'Falls back to the mean of the region when a shop is new.',
  'Outliers above the 99th percentile are cut off.',
  'Values are normalised by the length of the session.',
  'Joined on the key of the customer; rows without a match are dropped and counted in the quality report of the night.',
  'Came out of the workshop with the field teams in spring, replaces the older and noisier version that looked at calendar months.',
  'The source moves to another schema next year. Until then both are filled, and this one leads.',
] as const

/** The same in other scripts, and with the marks that word processors put in. */
export const foreignSentences = [
  'Zählt die Bestellungen der letzten dreißig Tage – ohne Rücksendungen.',
  '直近三十日間の注文数。返品は除く。',
  'Nombre de commandes des trente derniers jours, « hors retours ».',
  'Количество заказов за последние тридцать дней.',
  'Mean ≥ 0.5 σ above the region’s average → “high” 📈',
  'عدد الطلبات خلال آخر ثلاثين يومًا.',
] as const

/** Texts with what has to be escaped. */
export const quotedSentences = [
  'Known as "basket value" in the old reports.\nSee the glossary for the rest.',
  'Read with the pattern ^[A-Z]{2}\\d+$ from the source column.',
  'Columns:\n\t- amount\n\t- currency',
] as const
