-- The atlas: one read-only file. `meta.schema` is the version `connection.py` asks for.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (key TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE country (country TEXT PRIMARY KEY, place INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE region (region TEXT PRIMARY KEY, country TEXT NOT NULL, kind TEXT NOT NULL,
                     name_en TEXT NOT NULL, name_fr TEXT, parent TEXT) WITHOUT ROWID;
-- One line per occupation: what lists filter and sort by, and the list's record ready to print.
CREATE TABLE occupation (id TEXT PRIMARY KEY, country TEXT NOT NULL, code TEXT NOT NULL,
                         title_en TEXT NOT NULL, title_fr TEXT, level TEXT, groups TEXT NOT NULL,
                         pay_median REAL, growth REAL, employment REAL, openings REAL,
                         automated REAL, augmented REAL, human REAL,
                         record TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX occupation_code ON occupation (code);
-- Everything known of one occupation, as JSON ready to print, deflated (zlib): a sixth of its size.
-- `sources` are the keys it names, between spaces. With rowids: without, each card takes a page of its own (6 MB).
CREATE TABLE card (id TEXT PRIMARY KEY, record BLOB NOT NULL, sources TEXT NOT NULL, warnings TEXT NOT NULL);
-- A figure cell keeps the spelling of data/: a number, '>=N', '!reason', or NULL where the source has no column.
CREATE TABLE wage (country TEXT NOT NULL, code TEXT NOT NULL, region TEXT NOT NULL, year INTEGER NOT NULL,
                   period TEXT NOT NULL, basis TEXT NOT NULL, p10, p25, p50, p75, p90, mean, employment, note TEXT, rated_at TEXT, source TEXT NOT NULL,
                   PRIMARY KEY (country, code, region, year, period, basis)) WITHOUT ROWID;
CREATE TABLE list_entry (country TEXT NOT NULL, list TEXT NOT NULL, year INTEGER NOT NULL, code TEXT NOT NULL,
                         PRIMARY KEY (country, list, year, code)) WITHOUT ROWID;
-- The lists in force themselves: name, year, dates, rule, source.
CREATE TABLE official_list (country TEXT NOT NULL, list TEXT NOT NULL, year INTEGER NOT NULL, record TEXT NOT NULL,
                            PRIMARY KEY (country, list, year)) WITHOUT ROWID;
-- The labels of every O*NET task, for the rule's working and other thresholds; never the task's sentence.
CREATE TABLE task (onet TEXT NOT NULL, task INTEGER NOT NULL, type TEXT NOT NULL, human TEXT, gpt4 TEXT, t1 INTEGER,
                   t2 INTEGER, physical TEXT, observed TEXT, dwas TEXT NOT NULL,
                   PRIMARY KEY (onet, task)) WITHOUT ROWID;
CREATE TABLE activity (dwa TEXT PRIMARY KEY, title TEXT NOT NULL, bucket TEXT, automated REAL, augmented REAL, human REAL,
                       rated INTEGER, tasks INTEGER) WITHOUT ROWID;
CREATE TABLE rate (country TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, currency TEXT NOT NULL,
                   per_usd REAL NOT NULL, months INTEGER, source TEXT NOT NULL,
                   PRIMARY KEY (country, kind, year)) WITHOUT ROWID;
CREATE TABLE contract (name TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
-- Every name an occupation answers to. `folded` is what exact look-up compares.
CREATE TABLE term (term INTEGER PRIMARY KEY, id TEXT NOT NULL, lang TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
                   folded TEXT NOT NULL);
CREATE INDEX term_folded ON term (folded);
CREATE VIRTUAL TABLE term_word USING fts5 (title, content='term', content_rowid='term', detail=column,
                                           tokenize='unicode61 remove_diacritics 2', prefix='2 3 4');
-- Distinct words with their number of terms, and their trigrams: where a misspelt word is looked for.
CREATE TABLE word (word TEXT PRIMARY KEY, terms INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE word_part USING fts5 (word, tokenize='trigram', detail=none, columnsize=0);
