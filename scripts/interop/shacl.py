"""Puts pySHACL to graphs: shacl.py SHAPES AXIOMS JOBS

SHAPES is Turtle; AXIOMS is Turtle, of which the subclass axioms are read with every graph; JOBS is a text file with the path of a
graph in each line. Prints one line of JSON for each graph: its path, whether it conforms, and its results as focus node, path
and constraint component.
"""
import json
import sys

import pyshacl
import rdflib
from pyshacl.graph_abstraction import DataGraph
from rdflib.namespace import RDFS, SH

# As written: rdflib would otherwise give every literal its canonical form, before the shapes see it.
rdflib.NORMALIZE_LITERALS = False


def graph_of(path):
    return rdflib.Graph().parse(path, format="turtle")


def text_of(node):
    return None if node is None else str(node)


def main(shapes_path, axioms_path, jobs_path):
    shapes = graph_of(shapes_path)
    # A reused graph of shapes keeps what was prepared from it.
    prepared = pyshacl.ShapesGraph(shapes)
    axioms = [triple for triple in graph_of(axioms_path) if triple[1] == RDFS.subClassOf]
    print(json.dumps({"pyshacl": pyshacl.__version__, "rdflib": rdflib.__version__, "triples": len(shapes)}))
    for path in open(jobs_path, encoding="utf-8").read().split():
        data = graph_of(path)
        for triple in axioms:
            data.add(triple)
        validator = pyshacl.Validator(DataGraph.from_rdflib(data), shacl_graph=shapes, options={"inplace": True, "allow_warnings": True})
        validator.shacl_graph = prepared
        conforms, report, _ = validator.run()
        results = [
            [text_of(report.value(result, name)) for name in (SH.focusNode, SH.resultPath, SH.sourceConstraintComponent, SH.resultSeverity)]
            for result in report.objects(None, SH.result)
        ]
        print(json.dumps({"path": path, "conforms": bool(conforms), "results": results}))


main(*sys.argv[1:])
