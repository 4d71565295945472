"""Trains small models with scikit-learn, and prints as JSON what it says of each and what skops writes of it."""
import io
import json
import sys
import warnings
import zipfile

import sklearn
import skops.io
from skops import card
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_breast_cancer, load_iris
from sklearn.ensemble import GradientBoostingRegressor, IsolationForest, RandomForestClassifier, StackingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

warnings.filterwarnings("ignore")
FITTED = ["n_features_in_", "feature_names_in_", "classes_", "feature_importances_", "coef_", "n_iter_", "oob_score_", "best_score_", "best_params_"]


def plain(value):
    """The value as JSON holds it; what it cannot hold, by its repr. Bare NaN stays, as json.dumps writes it."""
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else repr(value)


def described(name, estimator, metrics=None, frame=None):
    found = {"name": name, "class": type(estimator).__name__, "module": type(estimator).__module__, "sklearn_version": sklearn.__version__}
    found["tags"] = {"estimator_type": getattr(estimator.__sklearn_tags__(), "estimator_type", None)}
    found["params"] = {key: plain(value) for key, value in estimator.get_params(deep=True).items()}
    for attribute in FITTED:
        try:
            found[attribute] = plain(getattr(estimator, attribute))
        except AttributeError:
            continue
    if metrics:
        found["metrics"] = metrics
    if frame is not None:
        found["feature_dtypes"] = {column: str(kind) for column, kind in frame.dtypes.items()}
    return found


def innermost(estimator):
    if isinstance(estimator, Pipeline):
        return innermost(estimator.steps[-1][1])
    if isinstance(estimator, GridSearchCV):
        return innermost(estimator.estimator)
    return type(estimator).__name__


def main():
    iris, cancer = load_iris(as_frame=True), load_breast_cancer(as_frame=True)
    flowers, kinds = iris.data, iris.target
    columns = ["sepal length (cm)", "petal width (cm)"]
    prepared = Pipeline([("pre", ColumnTransformer([("num", make_pipeline(SimpleImputer(), StandardScaler()), columns)])), ("clf", LogisticRegression(max_iter=300))])
    estimators = {
        "forest": RandomForestClassifier(n_estimators=20, class_weight={0: 2, 1: 1}, oob_score=True, random_state=0).fit(cancer.data, cancer.target),
        "logistic": LogisticRegression(C=0.5, max_iter=500).fit(flowers, kinds),
        "boosting": GradientBoostingRegressor(n_estimators=10, random_state=0).fit(flowers[columns], flowers["sepal width (cm)"]),
        "pipeline": prepared.fit(flowers, kinds),
        "search": GridSearchCV(SVC(), {"C": [0.1, 1], "kernel": ["linear", "rbf"]}, cv=3).fit(flowers, kinds),
        "stack": StackingClassifier([("svc", SVC()), ("forest", RandomForestClassifier(n_estimators=5))], LogisticRegression()).fit(flowers, kinds),
        "outliers": IsolationForest(n_estimators=10, random_state=0).fit(flowers),
        "arrays": Ridge(alpha=2.0, tol=1e-12).fit(flowers.to_numpy(), kinds),
        "unfitted": SVC(),
    }
    found = []
    for name, estimator in estimators.items():
        metrics = {"accuracy": accuracy_score(kinds, estimator.predict(flowers))} if name == "logistic" else None
        packed = skops.io.dumps(estimator)
        schema = zipfile.ZipFile(io.BytesIO(packed)).read("schema.json").decode()
        text = card.Card(estimator)
        if metrics:
            text.add_metrics(**metrics)
        description = described(name, estimator, metrics, flowers if name == "logistic" else None)
        found.append({"name": name, "algorithm": innermost(estimator), "estimator": json.dumps(description), "skops": schema, "card": text.render() if name == "logistic" else None})
    json.dump(found, sys.stdout)


main()
