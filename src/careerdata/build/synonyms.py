"""What the same work is called in the six countries: titles one says in one of them for what another calls otherwise.

A synonym only finds; it is never taken for the title that was asked for. The groups are general knowledge of the words
for common work; which code they lead to is left to the publishers' names.
"""

from collections.abc import Iterator

from careercli.record.title_key import Key, key

_GROUPS = """
doctor | general practitioner | physician | medical practitioner
family doctor | general practitioner | family physician
physio | physiotherapist | physical therapist
vet | veterinarian | veterinary surgeon
vet nurse | veterinary nurse | vet tech | veterinary technician
dental nurse | dental assistant
speech therapist | speech pathologist | speech and language therapist | speech language pathologist
x-ray technician | x-ray tech | radiographer | radiologic technologist | medical imaging technologist
nurse | registered nurse
staff nurse | registered nurse
nurse aide | nursing assistant | health care assistant | nursing support worker | health care aide
carer | care assistant | care worker | caregiver | personal care assistant | aged or disabled carer
home health aide | home care worker | care worker | personal care assistant | home support worker
personal support worker | health care aide | home support worker | care worker
ambulance driver | ambulance officer | paramedic
optician | dispensing optician | optometrist
attorney | lawyer | solicitor | advocate
lawyer | solicitor | attorney | advocate
paralegal | legal assistant | legal executive | law clerk
cop | policeman | police officer
fireman | firefighter | fire fighter
prison officer | correctional officer | corrections officer | correctional service officer | jailer
security guard | security officer
bouncer | crowd controller | door supervisor | security guard | security officer
programmer | computer programmer | software developer | developer programmer | software engineer | coder
software engineer | software developer | developer programmer
web designer | web developer
IT support | computer user support specialist | IT user support technician | ICT customer support officer
data analyst | data scientist
town planner | urban planner | city planner | urban and regional planner
surveyor | land surveyor
project manager | project management specialist
elementary school teacher | primary school teacher | primary teacher | elementary teacher
high school teacher | secondary school teacher | secondary teacher
teacher | secondary school teacher | primary school teacher
kindergarten teacher | preschool teacher | pre-primary school teacher | early childhood teacher
childcare worker | child care worker | early childhood educator | child care provider | nursery worker | childminder
childminder | child care provider | family day care worker
nanny | babysitter | home child care provider | child minder
teaching assistant | teacher aide | teachers' aide | teacher assistant | education aide
lecturer | university lecturer | professor | university teacher
recruiter | recruitment consultant | recruitment officer | human resources specialist
chief executive officer | CEO | chief executive | managing director
chief financial officer | CFO | finance director | finance manager | financial manager
accountant | chartered accountant
bookkeeper | accounts clerk | accounting clerk
bank teller | bank clerk | cashier (bank)
receptionist | front desk clerk
personal assistant | executive assistant | executive secretary
sales representative | sales rep | salesman | sales executive
shop assistant | sales assistant | retail salesperson | shop sales assistant | salesperson | store clerk
salesperson | sales assistant | shop sales assistant
cashier | checkout operator | checkout cashier
estate agent | real estate agent | realtor | real estate salesperson
travel agent | travel consultant | travel counsellor
flight attendant | cabin crew | stewardess | air hostess | cabin attendant | airline steward
pilot | airline pilot | commercial pilot | aeroplane pilot
waiter | food server | table server
bartender | bar staff | bar attendant | barkeeper | barmaid
dishwasher | kitchen hand | kitchen helper | kitchen assistant | kitchen porter
cook | chef
hairdresser | hairstylist | hair stylist | barber
beautician | beauty therapist | esthetician | cosmetologist
undertaker | funeral director | mortician
personal trainer | fitness instructor | fitness trainer | exercise trainer
cleaner | office cleaner | commercial cleaner
janitor | caretaker | custodian | cleaner
housekeeper | housekeeping cleaner | room attendant | hotel cleaner
garbage collector | garbage man | refuse collector | bin man | dustman | waste collector
mailman | postman | mail carrier | letter carrier | postal worker | postal delivery officer | postal carrier
truck driver | lorry driver | heavy truck driver | heavy goods vehicle driver | transport truck driver
bus driver | bus operator
taxi driver | cab driver | cabbie
train driver | locomotive engineer | train operator
forklift driver | forklift operator | fork-lift truck driver
crane driver | crane operator
mechanic | car mechanic | auto mechanic | motor mechanic | automotive service technician | vehicle mechanic
aircraft mechanic | aircraft maintenance engineer
electrician | sparky | sparkie
carpenter | joiner | chippy | carpenter and joiner
bricklayer | brickmason | brickie
roofer | roof tiler | roof plumber
painter | house painter | painter and decorator | painting trades worker
construction worker | construction laborer | building laborer | builder's labourer
warehouse worker | warehouse operative | storeperson | storeman | material handler | warehouseman
tree surgeon | arborist | tree trimmer
gardener | groundskeeper | landscape gardener
farmer | farm operator | crop farmer | livestock farmer
fisherman | fishing hand | fisher
reporter | journalist
social worker | caseworker
handyman | maintenance worker
maid | housekeeping cleaner | domestic cleaner
baker | pastry cook
butcher | meat cutter
Krankenschwester | Pflegefachkraft | Gesundheits- und Krankenpfleger
Putzfrau | Reinigungskraft | Gebäudereiniger
Lokführer | Triebfahrzeugführer | Lokomotivführer
Automechaniker | Kraftfahrzeugmechaniker | Kfz-Mechatroniker | Kraftfahrzeugmechatroniker
LKW-Fahrer | Kraftfahrer | Berufskraftfahrer | Lastkraftwagenfahrer
Metzger | Fleischer | Schlachter
Tischler | Schreiner
Klempner | Installateur | Anlagenmechaniker - Sanitär-, Heizungs- und Klimatechnik
Anwalt | Rechtsanwalt
Hausarzt | Allgemeinarzt | Arzt
Kindergärtner | Erzieher
Putzmann | Reinigungskraft
Arzthelfer | Medizinischer Fachangestellter
Zahnarzthelfer | Zahnmedizinischer Fachangestellter
Programmierer | Softwareentwickler
Postbote | Zusteller | Briefträger
Müllmann | Müllwerker
Kellner | Servicekraft | Restaurantfachmann
camionneur | conducteur de camion | routier
éboueur | conducteur de camion à ordures
gardienne d'enfants | éducateur de la petite enfance
policier | agent de police
femme de ménage | préposé à l'entretien ménager
caissier | caissier de commerce
mécanicien | mécanicien de véhicules automobiles
"""


def synonyms() -> Iterator[tuple[str, int, str]]:
    """(key of a title, place, what else its work is called), the likeliest first."""
    found: dict[Key, list[str]] = {}
    for line in _GROUPS.strip().splitlines():
        names = [name.strip() for name in line.split("|")]
        for name in names:
            found.setdefault(key(name), []).extend(other for other in names if key(other) != key(name))
    for one, others in found.items():
        yield from ((" ".join(one), place, other) for place, other in enumerate(dict.fromkeys(others)))
