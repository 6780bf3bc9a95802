# The server with the pane built in. Settings come from the environment (README.md); certificates, the council's
# own file and the store come from outside: DATABASE_URL, or REGISTER_FILE in a volume at /data.

# The image that all stages begin with; give it with its digest (docs/operators.md, “Images by their digest”).
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS built
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json vite.config.ts ./
COPY server server
COPY addin addin
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without the optional packages: they are a second Node beside the image's own.
RUN npm ci --omit=dev --omit=optional

FROM ${NODE_IMAGE}
# HOST, because only the container's own network reaches it there. SQLite's temporary files go to /data, the only folder
# that has to be writable. With one malloc arena, glibc returns freed memory to the system: the server takes a tenth less
# and is as fast.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8443 SQLITE_TMPDIR=/data MALLOC_ARENA_MAX=1
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=built /app/dist dist
COPY package.json ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8443
# Asks the server in this container whether it is alive. The name in its certificate is not checked.
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["/usr/local/bin/node", "-e", "\
  require(process.env.TLS_CERT_FILE ? 'https' : 'http') \
    .get({ host: '127.0.0.1', port: process.env.PORT, path: '/healthz', rejectUnauthorized: false }, \
      (answer) => process.exit(answer.statusCode === 200 ? 0 : 1)) \
    .on('error', () => process.exit(1))"]
CMD ["/usr/local/bin/node", "--max-semi-space-size=2", "dist/server/main.js"]
