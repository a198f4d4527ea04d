"""One word for each ending that the tables of word forms name, and the form it has, read by a person."""

import pytest

from careercli.record.word_form import form

NUMBER = """
    fishermen fisherman, salespeople salesman, housewives housewife, wives wife, knives knife, lives life,
    shelves shelf, wolves wolf, calves calf, halves half, thieves thief, loaves loaf, hooves hoof, potatoes potato,
    tomatoes tomato, heroes hero, echoes echo, secretaries secretary, ladies lady, nurses nurse, glasses glass,
    boxes box, coaches coach, brushes brush, buzzes buzz, glass glass, bus bus, tennis tennis
"""
SPELLING = """
    labourer laborer, harbour harbor, colour color, behaviour behavior, honour honor, neighbour neighbor,
    flavourist flavorist, armourer armorer, vapour vapor, favour favor, rumour rumor, humour humor, savoury savory,
    odour odor, parlour parlor, glamour glamor, endeavour endeavor, rancour rancor,
    organize organise, organizer organiser, organized organised, organizing organising, organization organisation,
    organizational organisational, organizable organisable, organizator organisator, analyze analyse,
    analyzer analyser, analyzed analysed, analyzing analysing, paediatric pediatric, anaesthetist anesthetist,
    caecal cecal, haematology hematology, haemoglobin hemoglobin, archaeology archeology, palaeontology paleontology,
    caesarean cesarean, aetiology etiology, mediaeval medieval, manoeuvring maneuvering, manoeuvre maneuver,
    oestrogen estrogen, oesophagus esophagus, oedema edema, foetal fetal, homoeopath homeopath, diarrhoea diarrhea,
    centre center, theatre theater, fibre fiber, calibre caliber, spectre specter, lustre luster, sabre saber,
    titre titer, ochre ocher, goitre goiter, louvre louver, sombre somber, meagre meager, kilometre kilometer,
    litre liter, metre meter, technologue technolog, cataloguer cataloger, cataloguing cataloging, dialogued dialoged,
    analogues analog, licence license, defence defense, offence offense, pretence pretense, licencing licensing,
    licenced licensed, licencer licenser, practise practice, practiser practicer, practised practiced,
    practising practicing, aluminium aluminum, moulder molder, mould mold, remould remold, plough plow,
    jewellery jewelry, draughtsman draftsman, sulphur sulfur, artefact artifact, gauge gage, gauger gager,
    gauging gaging, carburettor carburetor, enquirer inquirer, judgement judgment, acknowledgement acknowledgment,
    pyjama pajama, sceptical skeptical, waggon wagon, retyre retire, woollen woolen, fuelling fueling, dialler dialer,
    fuelled fueled, fulfillment fulfilment, aeroplane airplane, counsellor counselor, traveller traveler,
    millwright millwright
"""
GERMAN_WOMEN = """
    lehrerin lehrer, friseurin friseur, assistentin assistent, hauswartin hauswart, landwirtin landwirt,
    expertin expert, doktorin doktor, polizistin polizist, therapeutin therapeut, astronautin astronaut,
    okonomin okonom, goldschmiedin goldschmied, fotografin fotograf, notarin notar, chirurgin chirurg,
    kapitanin kapitan, architektin architekt, kuchenchefin kuchenchef, detektivin detektiv, philosophin philosoph,
    diakonin diakon, pilotin pilot, zahnarztin zahnarzt, beikochin beikoch, anwaltin anwalt, clownin clown,
    konsulin konsul, biologin biolog, padagogin padagog, strategin strateg, logopadin logopad, gehilfin gehilf,
    matrosin matros, hirtin hirt, lotsin lots, gesellin gesel, kollegin kolleg, beamtin beamt, diplomatin diplomat,
    saleswoman salesman, salesperson salesman, kauffrau kaufmann, kaufleute kaufmann,
    krankenschwester krankenpfleger, ordensschwester ordensschwester
"""
GERMAN_NUMBER = """
    facharzte facharzt, chefkoche chefkoch, fachkrafte fachkraft, rechtsanwalte rechtsanwalt, polsterer polster,
    futterer futter, pflasterer pflaster, zimmerer zimmer, raucherer raucher, steuerer steuer, kalanderer kalander,
    sinterer sinter, kletterer kletter, kupferer kupfer, faserer faser, psychologe psycholog, padagogen padagog,
    strategen strateg, logopaden logopad, gehilfe gehilf, matrosen matros, hirten hirt, lotsen lots, geselle gesel,
    gesellen gesel, kollegen kolleg, experten expert, goldschmiede goldschmied, fotografen fotograf,
    studenten student, praktikanten praktikant, polizisten polizist, therapeuten therapeut, astronauten astronaut,
    piloten pilot, architekten architekt, dramaturgen dramaturg, agronomen agronom, ingenieure ingenieur,
    direktoren direktor, sekretare sekretar, notare notar, bibliothekare bibliothekar, kommissare kommissar,
    archivare archivar, veterinare veterinar, functionare functionar, jubilare jubilar
"""
ADJECTIVES = """
    technische technisch, technischer technisch, technischen technisch, fischer fischer, fleischer fleischer,
    arztlicher arztlich, angestellter angestelt, beauftragte beauftragt, beamte beamt, geprufter gepruft,
    gelernte gelernt, abgeordneter abgeordnet, bevollmachtigter bevolmachtigt, sachverstandiger sachverstandig,
    bedienstete bedienstet, vereidigter vereidigt, studierende studierend, vorsitzender vorsitzend,
    leitender leitend, leitende leitend, bildender bildend, fuhrende fuhrend, beratender beratend,
    stellvertretende stellvertretend, koordinierte koordiniert, delegierter delegiert, lizenzierte lizenziert,
    internationaler international, erste erst, zweiter zweit, dritten dritt
"""
FRENCH = """
    medicaux medical, religieuse religieux, coiffeuse coiffeur, directrice directeur, infirmiere infirmier,
    technicienne technicien, professionnelle professionnel, medicale medical, autorisee autorise, sportive sportif,
    native natif, massive massive, civile civil, municipale municipal, adjointe adjoint, avocate avocat,
    artisane artisan, paysanne paysan, commise commis, mecanicienne mecanicien
"""


@pytest.mark.parametrize("table", [NUMBER, SPELLING, GERMAN_WOMEN, GERMAN_NUMBER, ADJECTIVES, FRENCH])
def test_each_ending_of_the_tables(table: str) -> None:
    pairs = [pair.split() for pair in table.split(",")]
    assert {word: form(word) for word, _ in pairs} == dict(pairs)
