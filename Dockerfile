# syntax=docker/dockerfile:1

# One image for web, worker and migration: the command tells which.
#   docker build -t e-powiat .
#   docker run e-powiat npm run start:web

FROM node:20-bookworm-slim AS build
WORKDIR /srv/e-powiat
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
# tini hands SIGTERM on to npm's child and reaps what is left; ca-certificates serves rediss://, smtps:// and S3.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates tini \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/e-powiat
# The code belongs to root and can't be changed by the process; only the data folder is node's.
COPY --from=build /srv/e-powiat ./
RUN install --directory --owner=node --group=node /var/lib/e-powiat
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 EPOWIAT_VAR=/var/lib/e-powiat
# npm may only write below /tmp, so that the container can run with a read-only root.
ENV NPM_CONFIG_CACHE=/tmp/.npm NPM_CONFIG_UPDATE_NOTIFIER=false
USER node
VOLUME /var/lib/e-powiat
EXPOSE 3000
ENTRYPOINT ["tini", "-g", "--"]
CMD ["npm", "run", "start:web"]
