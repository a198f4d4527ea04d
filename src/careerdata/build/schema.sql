-- The atlas: one read-only file. `meta.schema` is the version `connection.py` asks for.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (key TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE country (country TEXT PRIMARY KEY, place INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE region (region TEXT PRIMARY KEY, country TEXT NOT NULL, kind TEXT NOT NULL,
                     name_en TEXT NOT NULL, name_fr TEXT, parent TEXT, name_own TEXT) WITHOUT ROWID;
-- What people call places that the list of regions does not name so; `lies` is `is` or `in` (rows/place.py).
CREATE TABLE place (country TEXT NOT NULL, name TEXT NOT NULL, region TEXT NOT NULL, lies TEXT NOT NULL,
                    PRIMARY KEY (country, name, region)) WITHOUT ROWID;
-- The titles of groups, and of codes that stand for several occupations.
CREATE TABLE group_title (country TEXT NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (country, code))
WITHOUT ROWID;
-- One row per occupation: what lists filter and sort by. `of_group`: the figures that are a wider group's, each between
-- spaces. `line` is its place in `occupation_line`.
CREATE TABLE occupation (id TEXT PRIMARY KEY, country TEXT NOT NULL, code TEXT NOT NULL,
                         title_en TEXT NOT NULL, title_fr TEXT, level TEXT, groups TEXT NOT NULL,
                         pay_median REAL, growth REAL, employment REAL, openings REAL,
                         automated REAL, augmented REAL, human REAL, regulated TEXT, of_group TEXT NOT NULL,
                         line INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX occupation_code ON occupation (code);
-- The list's record of an occupation, as JSON ready to print, those of a country together; apart, so that what only looks
-- for occupations reads an eighth.
CREATE TABLE occupation_line (line INTEGER PRIMARY KEY, record TEXT NOT NULL);
-- Codes of editions of a classification that the atlas does not follow (rows/edition.py has the meaning).
CREATE TABLE edition (country TEXT NOT NULL, edition TEXT NOT NULL, was TEXT NOT NULL, title TEXT NOT NULL,
                      now TEXT NOT NULL, share REAL, source TEXT NOT NULL,
                      PRIMARY KEY (was, country, edition, now)) WITHOUT ROWID;
-- Everything known of some occupations that are neighbours, each as JSON ready to print on a line of its own, deflated
-- (zlib) with the dictionary `meta.card_words:<country>`.
CREATE TABLE card_block (block INTEGER PRIMARY KEY, records BLOB NOT NULL);
-- Where an occupation's card stands: the block and the line in it, from 0. `sources` are the keys it names, between spaces.
CREATE TABLE card (id TEXT PRIMARY KEY, block INTEGER, place INTEGER, sources TEXT NOT NULL, warnings TEXT NOT NULL)
WITHOUT ROWID;
-- A figure cell keeps the spelling of data/: a number, '>=N', '!reason', or NULL where the source has no column.
-- `origin` stands for what thousands of rows have in common; `wage` is the whole row. The last four columns are known of
-- places alone (rows/pay.py).
CREATE TABLE wage_origin (origin INTEGER PRIMARY KEY, period TEXT NOT NULL, basis TEXT NOT NULL, source TEXT NOT NULL);
CREATE TABLE wage_row (country TEXT NOT NULL, code TEXT NOT NULL, region TEXT NOT NULL, year INTEGER NOT NULL,
                       origin INTEGER NOT NULL, p10, p25, p50, p75, p90, mean, employment, note TEXT, rated_at TEXT,
                       employment_rse, per_1000_jobs, location_quotient, p50_hour,
                       PRIMARY KEY (country, code, region, year, origin)) WITHOUT ROWID;
CREATE VIEW wage AS SELECT country, code, region, year, period, basis, p10, p25, p50, p75, p90, mean, employment, note,
                           rated_at, employment_rse, per_1000_jobs, location_quotient, p50_hour, source FROM wage_row JOIN wage_origin USING (origin);
-- The years with pay of a whole country.
CREATE TABLE pay_year (country TEXT NOT NULL, year INTEGER NOT NULL, PRIMARY KEY (country, year)) WITHOUT ROWID;
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
-- What the activities of a measure add to its value at a code (rows/ai.py); `place` is their order, the heaviest first, and
-- the row of all others together has no activity. `rated_at` is the occupation's id, or classification and code.
CREATE TABLE measure_part (measure TEXT NOT NULL, rated_at TEXT NOT NULL, place INTEGER NOT NULL, activity TEXT,
                           count INTEGER NOT NULL, weight REAL NOT NULL, goal REAL NOT NULL, action REAL NOT NULL,
                           source TEXT NOT NULL, PRIMARY KEY (measure, rated_at, place)) WITHOUT ROWID;
CREATE TABLE measure_activity (activity TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
-- The sectors most people of an occupation work in, and how many firms of a sector use AI, by question, wording and round
-- (rows/industry.py). `rated_at`: the code that stands for several, whose figures these are.
CREATE TABLE industry (country TEXT NOT NULL, code TEXT NOT NULL, industry TEXT NOT NULL, year INTEGER NOT NULL,
                       employment INTEGER NOT NULL, share REAL NOT NULL, rated_at TEXT, source TEXT NOT NULL,
                       PRIMARY KEY (country, code, industry)) WITHOUT ROWID;
CREATE TABLE firms_ai (country TEXT NOT NULL, industry TEXT NOT NULL, question TEXT NOT NULL, wording TEXT NOT NULL,
                       since TEXT NOT NULL, until TEXT NOT NULL, percent, standard_error REAL, source TEXT NOT NULL,
                       PRIMARY KEY (country, industry, question, wording, since)) WITHOUT ROWID;
-- What graduates of a field of study (CIP 4) earn four years on and owe, of a country or by the state of the school, and a
-- year's tuition; figure cells as those of wages. `title`, `graduates` and the quarters are of the whole country alone.
CREATE TABLE study_pay (cip TEXT NOT NULL, credential TEXT NOT NULL, region TEXT NOT NULL, title TEXT, graduates INTEGER,
                        pay, pay_low, pay_high, debt, debt_low, debt_high, source TEXT NOT NULL,
                        PRIMARY KEY (region, cip, credential)) WITHOUT ROWID;
CREATE TABLE tuition (country TEXT NOT NULL, level TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL,
                      field TEXT NOT NULL, year TEXT NOT NULL, low REAL NOT NULL, high REAL NOT NULL, source TEXT NOT NULL,
                      PRIMARY KEY (country, level, region, kind, field)) WITHOUT ROWID;
CREATE TABLE rate (country TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, currency TEXT NOT NULL,
                   per_usd REAL NOT NULL, months INTEGER, source TEXT NOT NULL,
                   PRIMARY KEY (country, kind, year)) WITHOUT ROWID;
-- What is taken of gross pay a year, and what `country` says of all its rows (record/net.py). `status` is Singapore's.
CREATE TABLE net_pay (country TEXT NOT NULL, region TEXT NOT NULL, status TEXT NOT NULL, gross REAL NOT NULL,
                      national REAL NOT NULL, regional REAL NOT NULL, contributions REAL NOT NULL,
                      PRIMARY KEY (country, region, status, gross)) WITHOUT ROWID;
CREATE TABLE net_rule (country TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
-- All prices of a place against its country's, which are 100; `part` is a state's metro or nonmetro portion.
CREATE TABLE price_level (region TEXT NOT NULL, part TEXT NOT NULL, year INTEGER NOT NULL, level REAL NOT NULL,
                          source TEXT NOT NULL, PRIMARY KEY (region, part)) WITHOUT ROWID;
-- Rounds of invitations: whom, how many, the lowest score invited. `pool` and `tie_break` may be '!reason'.
CREATE TABLE round (country TEXT NOT NULL, date TEXT NOT NULL, number TEXT NOT NULL, category TEXT NOT NULL,
                    version TEXT NOT NULL, programs TEXT NOT NULL, invitations INTEGER NOT NULL, cutoff INTEGER NOT NULL,
                    tie_break TEXT NOT NULL, pool TEXT NOT NULL, copied TEXT NOT NULL, source TEXT NOT NULL,
                    PRIMARY KEY (country, date, number)) WITHOUT ROWID;
-- A points system: its facts and dated rules as JSON, deflated (careercli/rules reads it). `sources`: keys between spaces.
CREATE TABLE route (country TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, sources TEXT NOT NULL,
                    record BLOB NOT NULL, PRIMARY KEY (country, name)) WITHOUT ROWID;
-- Visa routes of a country, as JSON, deflated: `routes` with the lists and systems they name, `entries` (list → year →
-- code → condition) and `assessing` (who assesses the skills for which code).
CREATE TABLE visa (country TEXT NOT NULL, kind TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY (country, kind)) WITHOUT ROWID;
-- How a profession's foreign qualification is recognised in a country, as JSON, deflated (record/recognition.py); which
-- occupations are the profession; where the facts come from.
CREATE TABLE recognition (country TEXT NOT NULL, profession TEXT NOT NULL, record BLOB NOT NULL,
                          PRIMARY KEY (country, profession)) WITHOUT ROWID;
CREATE TABLE profession_of (id TEXT PRIMARY KEY, profession TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE recognition_source (key TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
-- What a visa route costs, takes and gives, oldest first, as JSON (record/fee.py); the same of a language test.
CREATE TABLE route_fee (country TEXT NOT NULL, route TEXT NOT NULL, record TEXT NOT NULL,
                        PRIMARY KEY (country, route)) WITHOUT ROWID;
CREATE TABLE test_fee (test TEXT NOT NULL, item TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (test, item)) WITHOUT ROWID;
-- A language test: the levels its scores are read as.
CREATE TABLE language (country TEXT NOT NULL, test TEXT NOT NULL, record TEXT NOT NULL,
                       PRIMARY KEY (country, test)) WITHOUT ROWID;
-- ISCO-08, between the countries. `titles` are a group's names by language, as JSON, with the keys of their sources.
CREATE TABLE isco_group (code TEXT PRIMARY KEY, titles TEXT NOT NULL) WITHOUT ROWID;
-- Which occupation falls into which unit group (rows/crosswalk.py has the meaning of the columns).
CREATE TABLE isco_link (country TEXT NOT NULL, code TEXT NOT NULL, isco TEXT NOT NULL, weight REAL, rank INTEGER,
                        quality TEXT NOT NULL, path TEXT NOT NULL, doubt TEXT, source TEXT NOT NULL,
                        PRIMARY KEY (country, code, isco)) WITHOUT ROWID;
CREATE INDEX isco_link_isco ON isco_link (isco);
-- The table between Canada and the United States (rows/crosswalk.py); sources of a pair in either direction.
CREATE TABLE direct_link (one TEXT NOT NULL, other TEXT NOT NULL, weight REAL, quality TEXT NOT NULL, path TEXT NOT NULL,
                          doubt TEXT, source TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
-- What an occupation needs by its own publisher, or an ISCO-08 unit group (`isco:2512`) by ESCO, as JSON, deflated
-- (record/skills.py).
CREATE TABLE skill_set (id TEXT PRIMARY KEY, record BLOB NOT NULL);
-- The best candidates of each occupation in each other country, worked out by build/match.py: one a line,
-- `id score certainty quality kind group`, deflated.
CREATE TABLE match_candidate (id TEXT PRIMARY KEY, candidates BLOB NOT NULL) WITHOUT ROWID;
-- The occupations nearest in work in the same country, worked out by build/similar.py: `code thousandths` a line, deflated.
-- `via`: the occupations whose work stands for it, as `id:match score`; empty where its own is described.
CREATE TABLE similar (id TEXT PRIMARY KEY, near BLOB NOT NULL, via TEXT NOT NULL) WITHOUT ROWID;
-- Holland's interests (record/interest.py): the leading ones between spaces, the six with mean 0 and length 1. `through`: the
-- occupation whose they are, where its own country publishes none, and how well that one matches; `source` published them.
CREATE TABLE interest (id TEXT PRIMARY KEY, leading TEXT NOT NULL, through TEXT, score REAL, source TEXT NOT NULL,
                       realistic REAL NOT NULL, investigative REAL NOT NULL, artistic REAL NOT NULL,
                       social REAL NOT NULL, enterprising REAL NOT NULL, conventional REAL NOT NULL) WITHOUT ROWID;
-- What occupations are found by that have to do with a subject: names in the sources by kind (record/subject.py), the form of
-- their words between spaces, and `id hundredths` of who has to do with them: occupations, and unit groups (`isco:2131`).
CREATE TABLE subject (subject INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, words TEXT NOT NULL,
                      holders TEXT NOT NULL, source TEXT NOT NULL);
-- The rating: its axes 0 to 10 (NULL: no data), the overall under equal weights (NULL: too few axes), coverage in percent;
-- `grouped`: the axes that rest on figures of a whole group, `hinted` those that rest on a sign only, between spaces.
CREATE TABLE rating (id TEXT PRIMARY KEY, country TEXT NOT NULL, overall REAL, coverage REAL NOT NULL, grouped TEXT NOT NULL,
                     hinted TEXT NOT NULL,
                     pay REAL, spread REAL, demand REAL, growth REAL, competition REAL, ai REAL, leverage REAL,
                     migration REAL, requirements REAL, study REAL, licence REAL) WITHOUT ROWID;
-- The working of each rating: the parts of its axes and where it stands among others, as JSON, deflated with the
-- dictionary `meta.rating_words:<country>`.
CREATE TABLE rating_working (id TEXT PRIMARY KEY, record BLOB NOT NULL);
-- What an axis rests on in a country: keys between spaces.
CREATE TABLE rating_source (country TEXT NOT NULL, axis TEXT NOT NULL, sources TEXT NOT NULL,
                            PRIMARY KEY (country, axis)) WITHOUT ROWID;
-- What one must hold, with every body and its page, which cards leave out: `{"credentials": […], "loose": n}`, deflated.
CREATE TABLE credential (id TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
-- What of a region was read (rows/credential.py).
CREATE TABLE credential_coverage (region TEXT NOT NULL, source TEXT NOT NULL, coverage TEXT NOT NULL,
                                  records INTEGER NOT NULL, oldest TEXT, newest TEXT,
                                  PRIMARY KEY (region, source)) WITHOUT ROWID;
CREATE TABLE contract (name TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
-- Who has names: an occupation, with what a match tells of it, or an ISCO group (`isco:2221`).
CREATE TABLE holder (holder INTEGER PRIMARY KEY, id TEXT NOT NULL, title_en TEXT, employment REAL);
-- Every name an occupation or an ISCO group answers to; `lang` and `kind` are places in catalogue/terms.py.
-- `forms`: the words in one form (model/word_form.py), NULL where they are the folded words themselves.
CREATE TABLE term (term INTEGER PRIMARY KEY, holder INTEGER NOT NULL, lang INTEGER NOT NULL, kind INTEGER NOT NULL,
                   title TEXT NOT NULL, forms TEXT);
-- The form of each word that is not its own.
CREATE TABLE word_form (word TEXT PRIMARY KEY, form TEXT NOT NULL) WITHOUT ROWID;
-- What else the work of a title is called, by the words of its key.
CREATE TABLE synonym (name TEXT NOT NULL, place INTEGER NOT NULL, other TEXT NOT NULL, PRIMARY KEY (name, place)) WITHOUT ROWID;
-- Short names and everyday words (rows/called.py), by their words in one form.
CREATE TABLE called (words TEXT NOT NULL, place INTEGER NOT NULL, lang TEXT NOT NULL, countries TEXT NOT NULL, how TEXT NOT NULL,
                     other TEXT NOT NULL, PRIMARY KEY (words, place)) WITHOUT ROWID;
-- Where the names of a country, or of ISCO, with so many words stand in `term`.
CREATE TABLE term_block (block TEXT NOT NULL, words INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
                         PRIMARY KEY (block, words)) WITHOUT ROWID;
-- The forms of the words of every name; the titles themselves are in `term`.
CREATE VIRTUAL TABLE term_word USING fts5 (words, content='', columnsize=0, detail=none, prefix='2 3 4',
                                           tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE known_word USING fts5vocab (term_word, row);
-- What a word of titles, two neighbouring words or a part of a word votes for (record/clue.py): who has names with it.
CREATE TABLE clue (name TEXT PRIMARY KEY, votes BLOB NOT NULL) WITHOUT ROWID;
-- Words long enough to be misspelt, and their trigrams: where a misspelt word is looked for.
CREATE TABLE word (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE VIRTUAL TABLE word_part USING fts5 (word, content='word', content_rowid='id', tokenize='trigram', detail=none,
                                           columnsize=0);
-- Words for the work (build/duties.py): each stem by its number; who has it, and what it weighs there, in thousandths; the
-- lines it stands in. Numbers of occupations and unit groups are those of `holder`; two bytes each, the lower first.
CREATE TABLE work_word (word TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE work_posting (number INTEGER PRIMARY KEY, rarity REAL NOT NULL, holders BLOB NOT NULL, weights BLOB NOT NULL,
                           lines BLOB NOT NULL);
-- What is done at work, in words of the sources and ours: the kinds of lines (record/duties.py) of each source; the lines;
-- who has which.
CREATE TABLE work_kind (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, source TEXT NOT NULL);
CREATE TABLE work_line (line INTEGER PRIMARY KEY, number INTEGER NOT NULL, text TEXT NOT NULL);
CREATE TABLE work_of (holder INTEGER PRIMARY KEY, lines BLOB NOT NULL);
-- The first and last number of a country's occupations; one below the other who falls into which unit group, and what its
-- text counts there, in thousandths; and which occupations lead others.
CREATE TABLE work_country (country TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, holders BLOB NOT NULL,
                           groups BLOB NOT NULL, shares BLOB NOT NULL, leading BLOB NOT NULL)
WITHOUT ROWID;
-- Everyday words in the form they are looked up by (record/stem.py), and the stems of the words of the field they may stand
-- for, with commas between.
CREATE TABLE everyday (words TEXT NOT NULL, lang TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (words, lang)) WITHOUT ROWID;
