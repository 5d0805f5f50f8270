import { z } from 'zod'
import { parseLakeUrl } from './lake-url.ts'
import { parseLogUrl } from './log-url.ts'
import { secret, setting, type Setting } from './setting.ts'
import {
  address,
  addresses,
  deskSecret,
  flag,
  headerName,
  host,
  named,
  pairs,
  plainUrl,
  pseudonymKey,
  region,
  share,
  userNames,
  webUrl,
  whole,
  wholeNumber,
} from './rules.ts'

/**
 * Every setting of both halves. All settings are environment variables. docs/settings.md is generated from this file.
 *
 * Each setting has a sentence, a rule and an example.
 */
export const settings = {
  SIGNALS_LOG_URL: setting(
    'both',
    address(parseLogUrl, 'file:./data/log'),
    'Where events are kept in order: `file:<folder>` or `kafka://host:port,host:port`.',
    'kafka://kafka-1:9092,kafka-2:9092',
  ),
  SIGNALS_TOPIC: setting(
    'both',
    named(200, 'service-interactions'),
    'The topic of events. Rejected payloads go to `<topic>.rejected`.',
    'service-interactions',
  ),
  SIGNALS_PARTITIONS: setting(
    'both',
    whole(1, 1000, 12),
    'The number of partitions of a topic that `signals-produce topics` or a new file log creates. An existing topic keeps its number.',
    '12',
  ),
  SIGNALS_LAKE_URL: setting(
    'both',
    address(parseLakeUrl, 'file:./data/lake'),
    'Where datasets are kept: `file:<folder>` or `s3://bucket/prefix`.',
    's3://acme-signals/prod',
  ),
  SIGNALS_S3_ENDPOINT: setting(
    'both',
    webUrl.optional(),
    'The URL of an S3 server other than Amazon S3, or of an endpoint of Amazon other than that of the region.',
    'http://127.0.0.1:7070',
  ),
  SIGNALS_S3_ADDRESSING: setting(
    'both',
    z.enum(['path', 'virtual']).optional(),
    'Where requests name the bucket: `path` (`https://host/bucket/key`) or `virtual` (`https://bucket.host/key`). Default: `virtual` for Amazon S3, Alibaba Cloud and Tencent Cloud, `path` for every other endpoint.',
    'virtual',
  ),
  SIGNALS_KAFKA_SSL: setting('both', flag, 'Whether the connections to the brokers use TLS.', 'true'),
  SIGNALS_KAFKA_SSL_CA: secret(
    'both',
    z.string().optional(),
    'The CA certificate of the brokers in PEM format, if it is not a public CA (or `SIGNALS_KAFKA_SSL_CA_FILE`).',
    '/etc/kafka/ca.pem in SIGNALS_KAFKA_SSL_CA_FILE',
  ),
  SIGNALS_KAFKA_SSL_CERT: secret(
    'both',
    z.string().optional(),
    'The certificate of this client in PEM format, for brokers that demand one (or `SIGNALS_KAFKA_SSL_CERT_FILE`).',
    '/etc/kafka/client.pem in SIGNALS_KAFKA_SSL_CERT_FILE',
  ),
  SIGNALS_KAFKA_SSL_KEY: secret(
    'both',
    z.string().optional(),
    'The private key of `SIGNALS_KAFKA_SSL_CERT` in PEM format (or `SIGNALS_KAFKA_SSL_KEY_FILE`).',
    '/etc/kafka/client.key in SIGNALS_KAFKA_SSL_KEY_FILE',
  ),
  SIGNALS_KAFKA_SSL_KEY_PASSPHRASE: secret(
    'both',
    z.string().optional(),
    'The passphrase of `SIGNALS_KAFKA_SSL_KEY`, if it is encrypted (or `SIGNALS_KAFKA_SSL_KEY_PASSPHRASE_FILE`).',
    '(a secret)',
  ),
  SIGNALS_KAFKA_SASL_MECHANISM: setting(
    'both',
    z.enum(['plain', 'scram-sha-256', 'scram-sha-512', 'oauthbearer', 'aws-msk-iam']).optional(),
    'The SASL mechanism for the login to the brokers ([Kafka logins](kafka-logins.md)).',
    'scram-sha-512',
  ),
  SIGNALS_KAFKA_SASL_USERNAME: setting(
    'both',
    z.string().optional(),
    'The user name for the login to the brokers with `plain` and `scram-…`.',
    'service-signals',
  ),
  SIGNALS_KAFKA_SASL_PASSWORD: secret(
    'both',
    z.string().optional(),
    'The password for the login to the brokers with `plain` and `scram-…` (or `SIGNALS_KAFKA_SASL_PASSWORD_FILE`).',
    '(a secret)',
  ),
  SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL: setting(
    'both',
    plainUrl.optional(),
    'The token endpoint for `oauthbearer`. It is asked for a token with the client credentials grant.',
    'https://login.acme.example/oauth2/token',
  ),
  SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID: setting(
    'both',
    z.string().optional(),
    'The id of this client at the token endpoint.',
    'service-signals',
  ),
  SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET: secret(
    'both',
    z.string().optional(),
    'The secret of this client at the token endpoint (or `SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET_FILE`).',
    '(a secret)',
  ),
  SIGNALS_KAFKA_SASL_OAUTH_SCOPE: setting(
    'both',
    z.string().optional(),
    'The scope that is asked for at the token endpoint; several are separated by spaces.',
    'kafka',
  ),
  SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: setting(
    'both',
    z.string().optional(),
    'The file with the token for `oauthbearer`, in place of a token endpoint. It is read again for every login.',
    '/run/secrets/kafka/token',
  ),
  SIGNALS_KAFKA_SASL_OAUTH_EXTENSIONS: setting(
    'both',
    pairs.optional(),
    'The SASL extensions that are sent with the token, as some hosted clusters demand.',
    'logicalCluster=lkc-1234,identityPoolId=pool-5678',
  ),
  SIGNALS_KAFKA_SASL_AWS_REGION: setting('both', region.optional(), 'The region of the cluster for `aws-msk-iam`.', 'eu-central-1'),
  SIGNALS_PSEUDONYM_KEY: secret(
    'both',
    pseudonymKey.optional(),
    'The key of customer pseudonyms, at least 32 bytes (or `SIGNALS_PSEUDONYM_KEY_FILE`). Of the consumers, `reference push` needs it for tables that name customers, and `keys`, `audience` and `calibrate` need it for files of your own customers. Never replace it: with a new key, every customer gets a new pseudonym that cannot be linked to the old one.',
    '(output of `openssl rand -hex 32`)',
  ),
  SIGNALS_CONFIG: setting('producers', z.string().default('./signals.yaml'), 'The file that lists the sources.', './signals.yaml'),
  SIGNALS_HTTP_HOST: setting(
    'both',
    host.default('127.0.0.1'),
    'The address on which the gateway, and health and metrics of both halves listen. Use 0.0.0.0 in a container.',
    '0.0.0.0',
  ),
  SIGNALS_HEALTH_PORT: setting(
    'both',
    wholeNumber(0, 65535).optional(),
    'The port of health and metrics, which the public must not reach: 9463 for the gateway and 9464 for consumers unless it is set; 0 selects a free port.',
    '9463',
  ),
  SIGNALS_HTTP_PORT: setting('producers', whole(0, 65535, 8080), 'The port of the gateway; 0 selects a free port.', '8080'),
  SIGNALS_PUBLIC_URL: setting(
    'producers',
    webUrl.optional(),
    'The base URL that vendors call. Some vendors include it in their signatures.',
    'https://signals.acme.example',
  ),
  SIGNALS_MAX_BODY_BYTES: setting(
    'producers',
    whole(1024, 16_777_216, 1_048_576),
    'The largest request body in bytes, before and after decompression.',
    '1048576',
  ),
  SIGNALS_MAX_CONNECTIONS: setting(
    'producers',
    whole(1, 100_000, 1000),
    'The number of connections that the gateway keeps open at the same time.',
    '1000',
  ),
  SIGNALS_MAX_BUFFERED_BYTES: setting(
    'producers',
    whole(65_536, 1_073_741_824, 67_108_864),
    'How many bytes of requests and of events that wait for the log the gateway holds. Above this limit, requests are answered with 503. Requests whose sender is not proven yet may take a quarter.',
    '67108864',
  ),
  SIGNALS_PATIENCE_MS: setting(
    'producers',
    whole(100, 60_000, 5000),
    'The longest time from the last byte of a request to its answer, in milliseconds. When the log has not acknowledged by then, the answer is 503. Vendors give up after 5 to 12 seconds.',
    '5000',
  ),
  SIGNALS_S3_SSE: setting(
    'consumers',
    z.enum(['AES256', 'aws:kms', 'aws:kms:dsse']).optional(),
    'The server-side encryption that every write asks for. Default: the store encrypts as the bucket is configured.',
    'aws:kms',
  ),
  SIGNALS_S3_SSE_KMS_KEY_ID: setting(
    'consumers',
    z.string().optional(),
    'The KMS key for `SIGNALS_S3_SSE=aws:kms` and `aws:kms:dsse`: its id or ARN. Default: the key that Amazon manages for S3.',
    'arn:aws:kms:eu-central-1:111122223333:key/1234abcd',
  ),
  SIGNALS_GROUP_PREFIX: setting(
    'consumers',
    named(100, 'service-signals'),
    'The prefix of consumer groups. Their names are `<prefix>.<dataset>`.',
    'service-signals',
  ),
  SIGNALS_KAFKA_SESSION_TIMEOUT_MS: setting(
    'consumers',
    whole(6000, 300_000, 12_000),
    'The time without a heartbeat after which a consumer loses its partitions, in milliseconds.',
    '12000',
  ),
  SIGNALS_EPOCH: setting(
    'consumers',
    whole(1, 999, 1),
    'The epoch of the log. Raise it by one after the log was rebuilt, so that the datasets continue.',
    '2',
  ),
  SIGNALS_SEGMENT_BYTES: setting(
    'consumers',
    whole(1024, 1_073_741_824, 67_108_864),
    'The number of bytes of events after which a segment is closed.',
    '67108864',
  ),
  SIGNALS_SEGMENT_ROWS: setting('consumers', whole(1, 10_000_000, 100_000), 'The number of rows at which a segment is closed.', '100000'),
  SIGNALS_SEGMENT_AGE_MS: setting(
    'consumers',
    whole(50, 86_400_000, 300_000),
    'The age at which a segment with rows is closed, in milliseconds. It limits how long a row stays invisible.',
    '60000',
  ),
  SIGNALS_SILENT_AGE_MS: setting(
    'consumers',
    whole(50, 86_400_000, 3_600_000),
    'The age at which a segment without rows is closed, in milliseconds.',
    '3600000',
  ),
  SIGNALS_SILENT_RECORDS: setting(
    'consumers',
    whole(1, 100_000_000, 500_000),
    'The number of records after which a segment without rows is closed.',
    '500000',
  ),
  SIGNALS_MEMORY_BUDGET_BYTES: setting(
    'consumers',
    whole(1_048_576, 68_719_476_736, 100_663_296),
    'How many bytes of events all open segments of a process may hold. Above this limit, the largest segment is closed.',
    '100663296',
  ),
  SIGNALS_REMEMBERED_IDS: setting(
    'consumers',
    whole(0, 10_000_000, 200_000),
    'How many event ids a consumer remembers per partition, to drop events that are in the log twice. Ids older than 24 hours are forgotten. An id takes about 30 bytes.',
    '200000',
  ),
  SIGNALS_CURRENT_EVERY_MS: setting(
    'consumers',
    whole(50, 86_400_000, 600_000),
    'The shortest time between two writes of `<dataset>_current`, in milliseconds. It is written after a segment was created.',
    '600000',
  ),
  SIGNALS_MAX_REFUSED: setting(
    'consumers',
    share(0.2),
    'The share of unreadable records among 1,000 above which a consumer stops. With 1 it never stops.',
    '0.2',
  ),
  SIGNALS_SENTIMENT_MODEL: setting(
    'consumers',
    z.string().min(1).optional(),
    'The file of a model of sentiment that `train sentiment` wrote. Left out: the model that comes with the package.',
    './sentiment-model.json',
  ),
  SIGNALS_CAUSE_RULES: setting(
    'consumers',
    z.string().min(1).optional(),
    'A YAML file with phrases of your own for the causes of contacts (docs/cause-rules.md). They add to the shipped ones, and `model_version` names them. Left out: the shipped phrases alone.',
    './cause-rules.yaml',
  ),
  SIGNALS_EFFORT_CALIBRATION: setting(
    'consumers',
    z.string().min(1).optional(),
    'The file with thresholds of effort that `calibrate effort` proposed and you accepted. They stand in the place of the priors for `effort_score` and `painless`, and `model_version` names them. Left out: the priors.',
    './effort-calibration.json',
  ),
  SIGNALS_KEEP_QUOTES: setting(
    'consumers',
    flag,
    'Whether the restricted dataset `quotes` may be written: masked sentences of customers and agents. What is written cannot be erased yet ([retention](retention.md)).',
    'true',
  ),
  SIGNALS_QUOTES_RETENTION_DAYS: setting(
    'consumers',
    whole(1, 3650, 30),
    'After how many days `expire` empties the sentences in `quotes`, counted from when the log received the event.',
    '30',
  ),
  SIGNALS_KEEP_IDENTITIES: setting(
    'consumers',
    flag,
    'Whether the restricted dataset `identities` may be written: which pseudonyms belong to one customer. What is written cannot be erased yet ([retention](retention.md)).',
    'true',
  ),
  SIGNALS_IDENTITIES_RETENTION_DAYS: setting(
    'consumers',
    whole(1, 3650, 30),
    'After how many days `expire` empties the hashes in `identities`, counted from when the log received the event.',
    '30',
  ),
  SIGNALS_CHURN_CALIBRATION: setting(
    'consumers',
    z.string().min(1).optional(),
    'The file that `calibrate churn` wrote from outcomes of your own. With it, risk_score is a probability and `calibrated` is true. Left out: the weights are priors.',
    './churn-calibration.json',
  ),
  SIGNALS_DESK_HOST: setting(
    'consumers',
    host.default('127.0.0.1'),
    'The address on which `desk` shows its pages. Any address that other machines reach needs `SIGNALS_DESK_TOKEN`, `SIGNALS_DESK_PERSONS_TOKEN` or a proxy.',
    '0.0.0.0',
  ),
  SIGNALS_DESK_PORT: setting('consumers', whole(0, 65535, 8090), 'The port of the pages of `desk`; 0 selects a free port.', '8090'),
  SIGNALS_DESK_TOKEN: secret(
    'consumers',
    deskSecret.optional(),
    'The token for the pages of `desk` that name no customer, as `Authorization: Bearer`, or as the password that a browser asks for (or `SIGNALS_DESK_TOKEN_FILE`).',
    '(output of `openssl rand -hex 32`)',
  ),
  SIGNALS_DESK_PERSONS_TOKEN: secret(
    'consumers',
    deskSecret.optional(),
    'The token for all pages of `desk`, with those that tell of single customers: lists, histories, quotes (or `SIGNALS_DESK_PERSONS_TOKEN_FILE`).',
    '(output of `openssl rand -hex 32`)',
  ),
  SIGNALS_DESK_PROXY_PEERS: setting(
    'consumers',
    addresses.optional(),
    'The IP addresses of the proxy that asks users of `desk` who they are, separated by commas. Its header is believed from these addresses alone, and only with `SIGNALS_DESK_PROXY_SECRET`.',
    '10.0.3.7',
  ),
  SIGNALS_DESK_PROXY_SECRET: secret(
    'consumers',
    deskSecret.optional(),
    'What the proxy of `desk` sends in the header `X-Signals-Proxy-Secret` (or `SIGNALS_DESK_PROXY_SECRET_FILE`).',
    '(output of `openssl rand -hex 32`)',
  ),
  SIGNALS_DESK_PROXY_USER_HEADER: setting(
    'consumers',
    headerName.default('x-forwarded-user'),
    'The header in which the proxy of `desk` names the user. The proxy must remove it from what users send.',
    'x-forwarded-user',
  ),
  SIGNALS_DESK_PERSONS_USERS: setting(
    'consumers',
    userNames.optional(),
    'The users, as the proxy of `desk` names them, who may also read the pages of single customers; separated by commas.',
    'alex@acme.example,sam@acme.example',
  ),
  SIGNALS_DESK_REFRESH_MS: setting(
    'consumers',
    whole(1000, 86_400_000, 300_000),
    'The age in milliseconds at which `desk` reads the lake again, while pages are read.',
    '300000',
  ),
  SIGNALS_CACHE_DIR: setting(
    'consumers',
    z.string().min(1).optional(),
    "The folder where `query` keeps copies of a lake on S3, and its tables. Left out: `service-signals/lakes` in the user's cache folder (`XDG_CACHE_HOME` or `~/.cache`).",
    '/var/cache/service-signals',
  ),
  SIGNALS_QUERY_MEMORY_MB: setting(
    'consumers',
    whole(256, 1_000_000, 1024),
    'The memory that DuckDB may use in `query`, in MB. What needs more is moved to files in the cache folder.',
    '4096',
  ),
  SIGNALS_QUERY_THREADS: setting(
    'consumers',
    wholeNumber(1, 256).optional(),
    'The number of threads that DuckDB may use in `query`. Left out: one per processor.',
    '2',
  ),
  SIGNALS_ON_GAP: setting(
    'consumers',
    z.enum(['stop', 'record']).default('stop'),
    'What a consumer does when retention has deleted records that it has not read: stop, or record the gap and continue.',
    'stop',
  ),
  SIGNALS_SHUTDOWN_GRACE_MS: setting(
    'both',
    whole(0, 600_000, 25_000),
    'How long a process may take to finish after SIGTERM, in milliseconds.',
    '25000',
  ),
  SIGNALS_LOG_LEVEL: setting(
    'both',
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'The lowest level of the log lines that are written.',
    'info',
  ),
} as const satisfies Record<string, Setting>

export const Settings = z.object(shapeOf(settings))
export type Settings = Readonly<z.infer<typeof Settings>>

function shapeOf<T extends Record<string, Setting>>(all: T): { [K in keyof T]: T[K]['type'] }
function shapeOf(all: Record<string, Setting>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(all).map(([name, it]) => [name, it.type]))
}
