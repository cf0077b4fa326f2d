# The dashboards and the command `throughline`, for a Neo4j that runs elsewhere.
FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /throughline

COPY requirements.lock ./
RUN pip install --require-hashes --only-binary :all: --requirement requirements.lock

COPY . ./
RUN pip install --no-deps --no-build-isolation . && useradd --create-home throughline

USER throughline
WORKDIR /home/throughline
EXPOSE 8501
# A container's own address has to be reachable from outside it; compose binds the port to 127.0.0.1.
ENV STREAMLIT_SERVER_ADDRESS=0.0.0.0 STREAMLIT_SERVER_HEADLESS=true
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8501/_stcore/health', timeout=4)"]
CMD ["throughline", "dashboard"]
