"""Fills an MLflow server through MLflow's own client, and then writes what that client says the server holds.

    python mlflow-fill.py URL OUTPUT VERSIONS

URL: the tracking server; OUTPUT: a file of JSON; VERSIONS: how many versions the long model gets, or 0 for a server with one small model alone.
Works with the clients of 2.x and 3.x; each is given what it knows.
"""
import json
import math
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mlflow
import mlflow.pyfunc
import numpy
import pandas
from mlflow import MlflowClient
from mlflow.entities import ViewType
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

IS_3 = int(mlflow.__version__.split(".")[0]) >= 3
AWKWARD_NAMES = ["o'brien", 'say "hi"', 'it\'s "both"', "100%_sure\\", "semi;colon -- comment", "模型 ü🙂", " spaced  out ", "dotted.name@1"]
# Versions whose files are not there: the server answers each with an error of its own.
LOST = 20


class Doubler(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


def frame(rows, seed):
    random = numpy.random.default_rng(seed)
    return pandas.DataFrame({
        "age": random.integers(18, 90, rows),
        "income": random.normal(40000, 9000, rows),
        "plan": random.choice(["basic", "plus"], rows),
        "left": random.integers(0, 2, rows),
    })


def log_model(flavor, model, name, **more):
    """3.x calls a model by a name, 2.x by a path within its run."""
    return flavor.log_model(model, **{"name" if IS_3 else "artifact_path": name}, **more)


def log_python_model(name, **more):
    return mlflow.pyfunc.log_model(**{"name" if IS_3 else "artifact_path": name}, python_model=Doubler(), pip_requirements=["pandas"], **more)


def add_version(client, name, logged, run, **more):
    """A version of what was logged; 3.x wants to know the logged model behind it."""
    return client.create_model_version(name, logged.model_uri, run.info.run_id, await_creation_for=0, **({"model_id": logged.model_id} if IS_3 else {}), **more)


def train(client, experiment):
    """A run with everything, and two models in it."""
    with mlflow.start_run(experiment_id=experiment, run_name="weekly training", tags={"team": "churn", "Team": "Churn", "grüße": "schön 🙂"}, description="The weekly run.") as run:
        train_frame, eval_frame = frame(200, 1), frame(50, 2)
        mlflow.log_input(mlflow.data.from_pandas(train_frame, source="https://data.example.com/churn.csv", name="churn", targets="left"), context="training")
        mlflow.log_input(mlflow.data.from_pandas(eval_frame, source="https://data.example.com/churn-eval.csv", name="churn-eval"), context="eval")
        mlflow.log_params({"C": 0.5, "penalty": "l2", "max_iter": 100, "quoted": 'a "b" \'c\'', "long": "x" * 400})
        for step, loss in enumerate([0.9, 0.5, 0.25]):
            mlflow.log_metric("loss", loss, step=step * 10)
        mlflow.log_metrics({"nan": math.nan, "inf": math.inf, "minus-inf": -math.inf, "tiny": 1e-300, "third": 1 / 3, "huge": 1.7e308, "big/integer": 2**53})
        mlflow.log_metric("early", 1.5, step=-1)
        inputs = train_frame[["age", "income"]]
        model = LogisticRegression(C=0.5).fit(inputs, train_frame["left"])
        signature = infer_signature(inputs, model.predict(inputs))
        classifier = log_model(mlflow.sklearn, model, "classifier", signature=signature, input_example=None, pip_requirements=["scikit-learn"])
        doubler = log_python_model("doubler", signature=infer_signature(numpy.zeros((2, 3), dtype=numpy.float32), numpy.zeros((2, 3), dtype=numpy.float32)))
    with mlflow.start_run(experiment_id=experiment, run_name="parent") as parent:
        with mlflow.start_run(experiment_id=experiment, run_name="child", nested=True) as child:
            mlflow.log_metric("accuracy", 0.75)
    return run, classifier, doubler, parent, child


def log_file_alone(client, run, logged):
    """A folder of the run with nothing but an MLmodel file, as 2.x would have put it there: versions made of it are quickly made."""
    with tempfile.TemporaryDirectory() as folder:
        mlflow.models.Model.load(logged.model_uri).save(f"{folder}/MLmodel")
        client.log_artifact(run.info.run_id, f"{folder}/MLmodel", "flat")
    return f"runs:/{run.info.run_id}/flat"


def fill_registry(client, run, classifier, doubler, versions):
    client.create_registered_model("churn", tags={"owner": "risk", "Owner": "Risk", "quote": 'a "b" \'c\''}, description="Who leaves,\nand why. Ünïcode 🙂")
    first = add_version(client, "churn", classifier, run, tags={"checked": "yes"}, description="The first.")
    second = add_version(client, "churn", doubler, run)
    client.set_registered_model_alias("churn", "champion", first.version)
    client.set_registered_model_alias("churn", "shadow", first.version)
    client.set_registered_model_alias("churn", "challenger", second.version)
    if not IS_3:
        client.transition_model_version_stage("churn", first.version, "Production")
        client.transition_model_version_stage("churn", second.version, "Staging")
    for name in AWKWARD_NAMES:
        client.create_registered_model(name, description=f"Called {name}")
        add_version(client, name, classifier, run)
    client.create_registered_model("empty")
    client.create_registered_model("external")
    client.create_model_version("external", "s3://models.example.com/external/1", description="From a bucket, without a run.")
    client.create_registered_model("lost")
    for number in range(LOST):
        client.create_model_version("lost", f"runs:/{run.info.run_id}/lost/{number}", run.info.run_id, await_creation_for=0)
    client.create_registered_model("long")
    source = log_file_alone(client, run, classifier)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: client.create_model_version("long", source, run.info.run_id, await_creation_for=0), range(versions)))
    client.set_registered_model_alias("long", "latest-but-one", str(max(1, versions - 1)))


def fill_deleted(client, experiment):
    """A version whose run is in the bin, and one whose run has never been."""
    with mlflow.start_run(experiment_id=experiment, run_name="thrown away") as run:
        mlflow.log_metric("accuracy", 0.5)
        info = log_python_model("gone")
    client.create_registered_model("orphan")
    add_version(client, "orphan", info, run)
    client.create_model_version("orphan", "s3://models.example.com/orphan", "0" * 32)
    client.delete_run(run.info.run_id)
    client.delete_experiment(client.create_experiment("in the bin", tags={"why": "a mistake"}))


def fill_3(client, experiment, run, classifier):
    """What only 3.x has: logged models with metrics on data, and prompts."""
    eval_data = mlflow.data.from_pandas(frame(50, 2), source="https://data.example.com/churn-eval.csv", name="churn-eval")
    train_data = mlflow.data.from_pandas(frame(200, 1), source="https://data.example.com/churn.csv", name="churn")
    with mlflow.start_run(run_id=run.info.run_id):
        for data, value in ((eval_data, 0.81), (train_data, 0.93)):
            mlflow.log_metric("accuracy", value, step=3, dataset=data, model_id=classifier.model_id)
        mlflow.log_metric("auc", 0.9, model_id=classifier.model_id)
    client.log_model_params(classifier.model_id, {"solver": "lbfgs"})
    client.set_logged_model_tags(classifier.model_id, {"reviewed": "yes"})
    mlflow.set_experiment(experiment_id=experiment)
    alone = mlflow.initialize_logged_model(name="alone", params={"depth": "3"}, tags={"kind": "sketch"}, experiment_id=experiment)
    mlflow.finalize_logged_model(alone.model_id, "READY")
    mlflow.genai.register_prompt(name="greeting", template="Say hello to {{name}}.")


def fill_small(client):
    """Enough to see that a server lets somebody in."""
    client.create_registered_model("small", description="All there is.")
    client.create_model_version("small", "s3://models.example.com/small", await_creation_for=0)


def fill(client, versions):
    experiment = client.create_experiment("churn/über 🙂", tags={"mlflow.note.content": "All about churn.", "cost-center": "42"})
    run, classifier, doubler, *_ = train(client, experiment)
    if IS_3:
        fill_3(client, experiment, run, classifier)
    fill_registry(client, run, classifier, doubler, versions)
    fill_deleted(client, experiment)


def pages(search):
    token = None
    while True:
        page = search(token)
        yield from page
        token = page.token
        if not token:
            return


def number(value):
    """JSON has no words for numbers that are none."""
    return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity") if math.isinf(value) else value


def metric_of(metric):
    return {"key": metric.key, "value": number(metric.value), "step": metric.step, "timestamp": metric.timestamp, "dataset": getattr(metric, "dataset_name", None), "digest": getattr(metric, "dataset_digest", None)}


def version_of(version, aliases):
    return {
        "version": str(version.version), "description": version.description or None, "stage": version.current_stage, "status": version.status, "tags": dict(version.tags), "aliases": sorted(a for a, v in aliases.items() if str(v) == str(version.version)),
        "created": version.creation_timestamp, "updated": version.last_updated_timestamp, "run": version.run_id or None, "source": version.source, "model": getattr(version, "model_id", None) or None,
    }


def file_of(version):
    """What the client finds in the MLmodel file, by which it would load the model."""
    if version.source.startswith("s3:") or "/lost/" in version.source:
        return None
    found = mlflow.models.Model.load(f"{version.source}")
    signature = found.signature.to_dict() if found.signature else {}
    return {"flavors": sorted(found.flavors), "inputs": json.loads(signature.get("inputs") or "[]"), "outputs": json.loads(signature.get("outputs") or "[]"), "sklearn": found.flavors.get("sklearn", {}).get("sklearn_version")}


def models_of(client):
    every = list(pages(lambda token: client.search_model_versions(max_results=1000, page_token=token)))
    for model in pages(lambda token: client.search_registered_models(max_results=100, page_token=token)):
        aliases = dict(client.get_registered_model(model.name).aliases)
        versions = sorted((v for v in every if v.name == model.name), key=lambda v: int(v.version))
        yield {
            "name": model.name, "description": model.description or None, "tags": dict(model.tags), "created": model.creation_timestamp, "updated": model.last_updated_timestamp,
            "versions": [version_of(version, aliases) for version in versions],
            "files": {str(v.version): file_of(v) for v in versions[:2]},
        }


def run_of(run):
    return {
        "id": run.info.run_id, "name": run.info.run_name, "experiment": run.info.experiment_id, "status": run.info.status, "start": run.info.start_time, "end": run.info.end_time, "stage": run.info.lifecycle_stage, "user": run.info.user_id, "artifacts": run.info.artifact_uri,
        "params": dict(run.data.params), "tags": dict(run.data.tags), "metrics": [metric_of(m) for m in run.data._metric_objs],
        "inputs": [{"name": i.dataset.name, "digest": i.dataset.digest, "source": i.dataset.source, "source_type": i.dataset.source_type, "schema": json.loads(i.dataset.schema or "{}"), "profile": json.loads(i.dataset.profile or "{}"), "tags": {t.key: t.value for t in i.tags}} for i in (run.inputs.dataset_inputs if run.inputs else [])],
        "outputs": [o.model_id for o in run.outputs.model_outputs] if getattr(run, "outputs", None) else [],
    }


def logged_of(model):
    return {
        "id": model.model_id, "name": model.name, "experiment": model.experiment_id, "run": model.source_run_id, "created": model.creation_timestamp, "updated": model.last_updated_timestamp, "artifacts": model.artifact_location, "status": str(model.status.value if hasattr(model.status, "value") else model.status),
        "params": dict(model.params or {}), "tags": dict(model.tags or {}), "metrics": [metric_of(m) for m in model.metrics or []],
    }


def dump(client):
    experiments = list(pages(lambda token: client.search_experiments(view_type=ViewType.ALL, page_token=token)))
    ids = [e.experiment_id for e in experiments]
    return {
        "mlflow": mlflow.__version__,
        "experiments": [{"id": e.experiment_id, "name": e.name, "stage": e.lifecycle_stage, "tags": dict(e.tags), "created": e.creation_time, "updated": e.last_update_time, "artifacts": e.artifact_location} for e in experiments],
        "models": list(models_of(client)),
        "runs": [run_of(r) for r in pages(lambda token: client.search_runs(ids, run_view_type=ViewType.ALL, page_token=token))],
        "logged_models": [logged_of(m) for m in pages(lambda token: client.search_logged_models(ids, page_token=token))] if IS_3 else [],
    }


def main():
    url, output, versions = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    mlflow.set_tracking_uri(url)
    mlflow.set_registry_uri(url)
    client = MlflowClient(url, url)
    fill(client, versions) if versions else fill_small(client)
    output.write_text(json.dumps(dump(client), ensure_ascii=False), encoding="utf-8")


main()
