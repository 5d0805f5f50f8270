# One image, every process: the gateway, each consumer, every job. The command chooses.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY schemas schemas
COPY platform platform
COPY producers producers
COPY consumers consumers
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# With DuckDB (68 MB), which is optional: `query` and `desk` run in this image too.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    SIGNALS_HTTP_HOST=0.0.0.0 \
    SIGNALS_CACHE_DIR=/cache
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE THIRD-PARTY-NOTICES.md ./
COPY producers/systems/by-mapping/templates producers/systems/by-mapping/templates
COPY deploy/healthcheck.js deploy/prepare.sh deploy/
# A named volume takes its owner from the folder it is laid over.
RUN install -d -o node -g node /keys /data /cache
USER node
EXPOSE 8080 8090 9463 9464
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=6 CMD ["node", "deploy/healthcheck.js"]
CMD ["node", "dist/producers/main.js", "serve"]
