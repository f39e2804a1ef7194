# One image for every role: the role is the argument (`crawl`, `work`, `export` …).

FROM node:20-slim AS build
WORKDIR /app
# Packages first: they change less often than the code, and a layer that has not changed is not built again.
# No package of ours needs its install script; the build is run by name below.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY models models
COPY data data
COPY extractors extractors
COPY pipeline pipeline
RUN npm run build

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production KHABARKAV_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/data/weights data/weights
COPY package.json LICENSE ./
# The one place that is written to. Commands run in it, so that a relative `--output` lands in the volume.
RUN mkdir /data && chown node:node /data
VOLUME /data
WORKDIR /data
USER node
ENTRYPOINT ["node", "/app/dist/pipeline/main.js"]
CMD ["--help"]
