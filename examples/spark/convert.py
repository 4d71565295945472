"""Turns JSON Lines of any size into N-Quads and reports of what is wrong, on Apache Spark.

    spark-submit examples/spark/convert.py --input 'models/*.jsonl' --output out --base https://models.example.com/

Each partition goes through the command line of ml-assets as a filter: documents in, N-Quads out. The output of a document does not
depend on its neighbours, so the union over all partitions is what one process would have written, however they were cut.
  out/nquads/part-*   N-Quads, one named graph for each document
  out/reports/part-*  JSON Lines: what is wrong in the partition; `line` counts from the first line of the partition
A node of the cluster needs Node 20.19 or newer and the package; --command says how it is called there.
"""
import argparse
import shlex

from pyspark.sql import SparkSession


def arguments():
    parser = argparse.ArgumentParser(description="Turns JSON Lines into N-Quads and reports, on Apache Spark.")
    parser.add_argument("--input", required=True, help="files of JSON Lines: a path, a pattern, or an address such as s3a://bucket/models")
    parser.add_argument("--output", required=True, help="folder to write to, which must not be there yet")
    parser.add_argument("--base", required=True, help="what the IRIs of documents begin with")
    parser.add_argument("--partitions", type=int, default=0, help="least number of partitions; default: as the files are cut")
    parser.add_argument("--command", default="ml-assets", help="how the command line is called on the nodes; default: ml-assets")
    return parser.parse_args()


def checked(command):
    """A shell command that fails only when the program could not do its work: invalid documents (exit code 1) are in the report."""
    return "sh -c " + shlex.quote(command + '; code=$?; [ "$code" -le 1 ]')


def lines(context, path, least):
    """The lines of the files, cut at line feeds and nowhere else."""
    conf = {"textinputformat.record.delimiter": "\n"}
    found = context.newAPIHadoopFile(
        path, "org.apache.hadoop.mapreduce.lib.input.TextInputFormat", "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text", conf=conf
    ).map(lambda pair: pair[1])
    return found.repartition(least) if least > found.getNumPartitions() else found


def main():
    options = arguments()
    session = SparkSession.builder.appName("ml-assets").getOrCreate()
    documents = lines(session.sparkContext, options.input, options.partitions)
    convert = f"{options.command} convert --to nquads --graphs --quiet --base {shlex.quote(options.base)} 2>/dev/null"
    validate = f"{options.command} validate --json --quiet 2>/dev/null"
    documents.pipe(checked(convert), checkCode=True).saveAsTextFile(f"{options.output}/nquads")
    documents.pipe(checked(validate), checkCode=True).saveAsTextFile(f"{options.output}/reports")
    session.stop()


main()
