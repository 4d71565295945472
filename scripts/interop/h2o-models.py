"""Starts an H2O-3 cluster, trains two models on it, prints where it is and what its own client says of them as JSON, and stops when its input ends."""
import json
import math
import random
import sys

import h2o
from h2o.estimators import H2OGeneralizedLinearEstimator, H2OGradientBoostingEstimator

out = sys.stdout
sys.stdout = sys.stderr


def number(value):
    return None if value is None or (isinstance(value, float) and math.isnan(value)) else value


def described(model):
    report = {"name": model.model_id, "algo": model.algo, "metrics": {}, "parameters": {}}
    for split, given in (("training", model._model_json["output"]["training_metrics"]), ("validation", model._model_json["output"]["validation_metrics"])):
        if given is not None:
            report["metrics"][split] = {"MSE": number(given["MSE"]), "RMSE": number(given["RMSE"]), "AUC": number(given._metric_json.get("AUC"))}
    for name, value in model.actual_params.items():
        if isinstance(value, (int, float, bool, str)):
            report["parameters"][name] = value
    report["importances"] = [[row[0], row[1]] for row in (model.varimp() or [])]
    return report


def main():
    h2o.init(port=int(sys.argv[1]), nthreads=2, max_mem_size="1g", bind_to_localhost=True)
    random.seed(42)
    rows = [[random.random() * 100, random.choice(["basic", "pro"]), random.randint(0, 9)] for _ in range(600)]
    answers = ["yes" if recency > 50 or plan == "basic" and calls > 6 else "no" for recency, plan, calls in rows]
    frame = h2o.H2OFrame([[*row, answer] for row, answer in zip(rows, answers)], column_names=["recency", "plan", "calls", "churn"], destination_frame="churn_data")
    for column in ("plan", "churn"):
        frame[column] = frame[column].asfactor()
    train, valid = frame.split_frame(ratios=[0.8], seed=1, destination_frames=["churn_train", "churn_valid"])
    boosting = H2OGradientBoostingEstimator(model_id="churn_gbm", ntrees=10, max_depth=3, seed=7, nfolds=2)
    boosting.train(x=["recency", "plan", "calls"], y="churn", training_frame=train, validation_frame=valid)
    linear = H2OGeneralizedLinearEstimator(model_id="calls_glm", family="gaussian", lambda_=0.01, seed=7)
    linear.train(x=["recency", "plan"], y="calls", training_frame=train)
    print(json.dumps({"url": h2o.connection().base_url, "version": h2o.cluster().version, "models": [described(boosting), described(linear)]}), file=out, flush=True)
    sys.stdin.read()
    h2o.cluster().shutdown()


main()
