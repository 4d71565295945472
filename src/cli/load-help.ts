/** How `load` is used. */
export const loadHelp = `Usage
  ml-assets load --to URL [options] [files...]

Reads JSON Lines, a JSON document or a list of documents, as validate does, and sends each document to a SPARQL 1.1 store as a named graph,
\`{document}/graph\`, in the place of what was there. To send a document twice does no harm, and what only its older version said is gone.
Invalid documents are told on standard error and left out, and so are graphs that the store refuses; the others are sent all the same.

Options
  --to URL           the address at which the store takes updates (SPARQL Update) or graphs (Graph Store Protocol)
  --protocol WORD    \`update\`: many graphs in a request; \`gsp\`: one PUT for each graph; \`auto\` (default): update, or gsp where that is refused
  --base IRI         what the IRIs of documents begin with (default https://ml-assets.example/, which leads nowhere)
  --inferred         also what reasoning would add, for stores that do not reason
  --journal FILE     keep what the store has acknowledged; a later run with the same file leaves out what has not changed since
  --dry-run          send nothing; print what would be sent
  --batch SIZE       most bytes in an update, such as 500k (default 1M); a larger graph goes alone
  --concurrency N    requests at the same time (default 2)
  --retries N        most retries of the run (default 100)
  --max-line SIZE    longest line, such as 500k or 20M (default 10M)
  -h, --help         this text

Environment
  ML_ASSETS_STORE_TOKEN                               a token, sent as Authorization: Bearer
  ML_ASSETS_STORE_USER and ML_ASSETS_STORE_PASSWORD   sent as Authorization: Basic

Examples
  ml-assets load --to http://localhost:3030/models --base https://models.example.com/ models.jsonl
  ml-assets load --to http://localhost:7878/store --protocol gsp --journal models.journal models.jsonl.gz
  ml-assets load --to http://localhost:7200/repositories/models/statements --dry-run models.jsonl
`
