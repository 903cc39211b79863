import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { HEALTH_VALUES } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'health',
  title: 'Health condition or treatment',
  class: 'health',
  category: 'identifiable',
  severity: 'high',
  mask: '[HEALTH]',
  about:
    'Diagnoses, medication, allergies, disabilities and measurements of patients: special categories of personal data under ' +
    'GDPR Art. 9. In text in forms with somebody in them. Words like weight and result count only in tables about patients.',
  references: ['https://gdpr-info.eu/art-9-gdpr/', 'https://www.hhs.gov/hipaa/for-professionals/privacy/'],
  keys: words(
    'diagnosis, diagnoses, allergies, allergy, medication, medications, currentmedication, medicalconditions, medicalhistory, disability, bloodtype, bloodgroup, diagnose, diagnosen, allergien, medikamente, medikation, blutgruppe, behinderung, vorerkrankungen, diagnostic, allergie, antécédents, traitement, groupesanguin, diagnóstico, alergias, medicación, enfermedades, tiposangre, gruposanguíneo, diagnosi, allergie, farmaci, patologie, grupposanguigno, medicação, tiposanguíneo, medicatie, bloedgroep, rozpoznanie, leki, grupakrwi, диагноз, аллергия, группакрови, 診断, 病名, 血液型, アレルギー, 诊断, 진단명, 혈액형',
  ),
  locate: traitIn(HEALTH_VALUES),
  weigh: weighTrait,
  fields: listed(
    `diagnosis diagnoses icd icd10 icd_10 icd9 icd_code blood_type blood_group allergies allergy medication medications
    prescription symptoms diagnose krankheit blutgruppe diagnostic groupe_sanguin diagnostico tipo_sangre diagnosi
    gruppo_sanguigno`,
  ),
  tokens: weighted(
    [
      5,
      `diagnosis diagnoses diagnosed icd icd_code blood_type blood_group allergy allergies prescription medication
      medications medical_condition medical_history symptom symptoms disability pregnancy smoker smoking_status
      heart_rate blood_pressure bmi glucose cholesterol vaccine vaccination immunization hiv illness disease treatment
      surgery severity_of_illness doctor_notes clinical_notes health_condition mental_health injury injuries dx_code dx_codes icdid icd_id diagnosis_id diagnosis_code disease_code
      medical_note medical_notes medical_alert medical_alerts medical_info medical_information
      clinical_note clinical_observation blood_sugar drug_name drug_desc drug_description medicine_name medication_name`,
    ],
    [1.5, 'condition patient_condition'],
  ),
  contextTokens: weighted([
    4,
    `weight height res temp hr sat rr spo2 pulse diuresis hgt ap_min ap_max ausc bowel diuresis_desc bowel_desc btype description code value result reason reasoncode reasondescription reason_code reason_description
      note notes temperature details event_type event_name event_date event_id type_of_admission bodysite_description modality_description
      sop_description department dose dosage`,
  ]),
  tableWords: weighted(
    [4, 'patient patients'],
    [
      3,
      `hipaa medical clinical diagnosis diagnoses medication medications prescription prescriptions immunization
      immunizations observation observations procedure procedures encounter encounters allergy allergies condition
      conditions imaging health healthcare hospital supplies careplans laboratory lab_result lab_test admission admissions opd therapy therapies
      examination examinations vaccine vaccination anamnesis`,
    ],
  ),
  examples: {
    match: [
      'Patient: Ines Moreau\nDiagnosis: <<Type 2 diabetes mellitus>>\n',
      'Name: Ann Lee\nAllergies: <<penicillin, latex>>\n',
      'Patient: Jana Holm\nDiagnose: <<F32.1 G>>\n',
      'Geburtsdatum: 22.11.1998\nBlutgruppe: <<A Rh+>>\n',
      'Paciente: Ana Prado\nDiagnóstico: <<EPOC>>\n',
    ],
    miss: ['Diagnosis: the disk is full\n', 'Patient: Ann Lee\nAllergies: none\n', 'Name: Ann Lee\nDiagnosis: {{ diagnosis }}\n'],
    field: [
      { name: 'Medical Notes', values: ['peanut allergy', 'inhaler', 'none known', 'peanut allergy'] },
      { name: 'diagnosis', values: ['Asthma', 'Type 2 diabetes', 'Migraine', 'Hypertension'] },
    ],
  },
}
