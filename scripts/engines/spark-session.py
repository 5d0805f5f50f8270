"""Runs Spark SQL for scripts/engines: each line of standard input is a statement as JSON, each line of standard output its answer."""

import json
import sys

from pyspark.sql import SparkSession

work = sys.argv[1]
session = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.driver.memory", "4g")
    .config("spark.sql.warehouse.dir", f"{work}/warehouse")
    .getOrCreate()
)
session.sparkContext.setLogLevel("OFF")
session.sql("CREATE SCHEMA signals")
session.sql("USE signals")


def answer(value):
    print(json.dumps(value), flush=True)


answer({"version": session.version})
for line in sys.stdin:
    try:
        answer({"rows": [list(row) for row in session.sql(json.loads(line)).collect()]})
    except Exception as error:  # whatever Spark says is the answer
        answer({"error": str(error)[:2000]})
session.stop()
