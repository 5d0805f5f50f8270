import { errorText } from '../platform/error-text.ts'
import { exitCodes } from '../platform/exit-codes.ts'
import { cacheFolder } from '../tests/services/cache.ts'
import { fetchKafka, kafkaJars } from '../tests/services/kafka.ts'
import { fetchNodes } from '../tests/services/node.ts'
import { arrowFolder, contractToolsFolder, fetchContractTools, fetchPyarrow } from '../tests/services/readers.ts'
import { fetchS3, versitygw } from '../tests/services/s3.ts'

/** Fetches what the tests use besides this repository, once: Kafka's jars, an S3 server, pyarrow, dbt, other versions of Node. */
const wanted = [
  { name: 'Kafka', needs: 'Maven (`mvn`) and, to run it, Java 17 or newer', fetch: fetchKafka, where: kafkaJars },
  { name: 'S3 (versitygw)', needs: 'Go 1.24 or newer', fetch: fetchS3, where: versitygw },
  { name: 'pyarrow', needs: 'Python 3.10 or newer with venv', fetch: fetchPyarrow, where: arrowFolder },
  { name: 'contract tools', needs: 'Python 3.10 or newer with venv', fetch: fetchContractTools, where: contractToolsFolder },
  { name: 'Node', needs: 'npm', fetch: fetchNodes, where: () => `${cacheFolder()}/node-<version>` },
]

for (const { name, needs, fetch, where } of wanted) {
  try {
    process.stderr.write(`${name}: looking …\n`)
    await fetch()
    process.stdout.write(`${name}: ${where()}\n`)
  } catch (error) {
    process.stderr.write(`${name} could not be fetched; it needs ${needs}. ${errorText(error)}\n`)
    process.exitCode = exitCodes.unreachable.code
  }
}
