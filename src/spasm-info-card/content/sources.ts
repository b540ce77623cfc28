import { dangerSources, type Source } from '../../shared/emergency/emergency.ts';

const source = (name: string, url: string): Source => ({ name, url });

/**
 * The sources of the card's sentences. A source with † was read in a copy, an extract or a report, not
 * on the page named here: whoever reviews the text should open these pages first.
 */
export const sources = {
  // sources of the danger signs, which the other widgets show too
  ...dangerSources,

  // health services and clinics
  nhsIbuprofen: source(
    'NHS: Who can take ibuprofen',
    'https://www.nhs.uk/medicines/ibuprofen-for-adults/who-can-and-cannot-take-ibuprofen/',
  ), // †
  medlineplus: source('MedlinePlus: Back pain', 'https://medlineplus.gov/backpain.html'),
  adam: source(
    'MedlinePlus (A.D.A.M.): Low back pain, acute',
    'https://medlineplus.gov/ency/article/007425.htm',
  ), // †
  clevelandSpasms: source(
    'Cleveland Clinic: Back spasms',
    'https://my.clevelandclinic.org/health/diseases/22881-back-spasms',
  ), // † for causes
  clevelandCauses: source(
    'Cleveland Clinic: Back pain',
    'https://my.clevelandclinic.org/health/diseases/4553-back-pain-conservative-treatment-with-medication--bedrest',
  ),
  clevelandIce: source(
    'Cleveland Clinic: How long to ice',
    'https://health.clevelandclinic.org/how-long-to-ice-an-injury',
  ),
  kaiserIce: source(
    'Kaiser Permanente: Back pain',
    'https://thrive.kaiserpermanente.org/thrive-together/live-well/know-how-to-deal-with-back-pain',
  ),
  kaiserExercise: source(
    'Kaiser Permanente: Back exercises',
    'https://mydoctor.kaiserpermanente.org/ncal/mdo/presentation/conditions/conditionpage.jsp?condition=Treatment_Acute_and_Chronic_Low_Back_Pain_Exercises_-_Physical_Therapy.xml',
  ), // †
  mayoLifting: source(
    'Mayo Clinic: Proper lifting',
    'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076866?s=5',
  ),
  mpftCold: source(
    'NHS Midlands Partnership: Safe use of cold',
    'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-cold-treatment',
  ),
  mpftHeat: source(
    'NHS Midlands Partnership: Safe use of heat',
    'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
  ),
  columbia: source(
    'Columbia University: Ice packs',
    'https://goaskalice.columbia.edu/answered-questions/proper-ice-pack-application-injuries/',
  ),

  tommys: source(
    'Tommy’s: Back pain in pregnancy',
    'https://www.tommys.org/pregnancy-information/im-pregnant/ask-a-midwife/how-can-i-reduce-irritable-back-pain',
  ), // †

  // guidelines
  who: source('WHO 2023: Chronic low back pain', 'https://www.ncbi.nlm.nih.gov/books/NBK599210'), // †
  ahcpr: source(
    'AHCPR: Warning signs in low back problems',
    'https://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/?report=objectonly',
  ),
  gloucestershire: source(
    'NHS Gloucestershire: Back pain warning signs',
    'https://g-care.glos.nhs.uk/pathway/71/resource/3',
  ),
  acp: source(
    'American College of Physicians 2017: Low back pain',
    'https://doi.org/10.7326/M16-2367',
  ), // †
  niceMedicines: source(
    'NICE summary: Medicines for low back pain',
    'https://medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s',
  ),
  nice: source(
    'NICE NG59: Low back pain',
    'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
  ),

  // studies
  cochraneActive: source(
    'Cochrane review: Bed rest or staying active',
    'https://doi.org/10.1002/14651858.CD007612.pub2',
  ),
  cochraneHeat: source(
    'Cochrane review: Heat or cold for low back pain',
    'https://doi.org/10.1002/14651858.CD004750.pub2',
  ),
  cochraneLifting: source(
    'Cochrane review: Lifting advice',
    'https://doi.org/10.1002/14651858.CD005958.pub3',
  ),
  cmaj: source(
    'CMAJ 2012: Course of low back pain',
    'https://www.cmaj.ca/content/184/11/E613.full.txt',
  ),
  ajnrPainFree: source(
    'AJNR 2015: Discs in people without pain',
    'https://www.ajnr.org/content/36/4/811',
  ),
  ajnrPain: source(
    'AJNR 2015: Discs in people with pain',
    'https://www.ajnr.org/content/36/12/2394.full.txt',
  ),
  hematoma: source(
    'Case report 2004: Bleeding in the spine with blood thinners',
    'https://doi.org/10.1097/01.phm.0000107498.91919.44',
  ), // †
  cramps: source(
    'Review 2022: Muscle cramps in exercise',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
  ),
  emg1984: source(
    'Review 1984: Muscle activity and back pain',
    'https://doi.org/10.1016/0304-3959%2884%2990093-9',
  ), // †
  emg1986: source(
    'Review 1986: Muscle activity and back pain',
    'https://doi.org/10.1016/0268-0033%2886%2990085-9',
  ), // †
  returnsOneThird: source(
    'Erasmus University: Back pain that returns',
    'https://repub.eur.nl/pub/102316',
  ),
  returnsTwoThirds: source(
    'Journal of Physiotherapy 2019: Back pain that returns',
    'https://doi.org/10.1016/j.jphys.2019.04.010',
  ), // †
  jama: source(
    'JAMA Internal Medicine (press release): Preventing low back pain',
    'https://www.medicalnewstoday.com/releases/304877',
  ), // †
  walkBack: source(
    'WalkBack trial 2024: Walking and education',
    'https://doi.org/10.1016/S0140-6736%2824%2900755-4',
  ), // †
};

export type SourceId = keyof typeof sources;
