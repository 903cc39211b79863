import { isNobodysName, locateKeyedName, NAME_KEYS, weighKeyedName } from '../src/detect/person/keyed-name.ts'
import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'person-name',
  title: 'Person name',
  class: 'name',
  category: 'identifiable',
  severity: 'medium',
  mask: '[NAME]',
  about:
    'Names of people, whole or in parts. A field is judged by its name (and by what the name says it is not: company, ' +
    'product, file), and by how many of its values are in lists of given names and surnames of about 150 countries. In text a tagger trained on ' +
    'labelled writing decides, with those lists, titles, greetings, labels and the words around; log lines and code need more than prose. Behind a key that names a person (`lastName:`) the lists decide. John Doe and others who stand for ' +
    'nobody are shown as synthetic.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: NAME_KEYS,
  locate: locateKeyedName,
  weigh: weighKeyedName,
  synthetic: isNobodysName,
  fields: listed(
    `name_first name_last first last middle given forename surname fname lname mname minit maiden vorname nachname zuname
    rufname familienname geburtsname prenom nom_famille nom_complet nombre nombres apellido apellidos
    apellido_paterno apellido_materno primer_nombre cognome sobrenome apelido nome_completo nombre_completo
    voornaam achternaam tussenvoegsel fornavn etternavn efternavn fornamn efternamn etunimi sukunimi imie nazwisko jmeno
    prijmeni keresztnev vezeteknev ad soyad imya familiya имя фамилия отчество фио 名前 氏名 姓 名 姓名 이름 성명`,
  ),
  tokens: weighted(
    [
      7,
      `first_name last_name middle_name given_name family_name maiden_name birth_name full_name surname forename fname
      lname mname forenames given_names first_names last_names surnames middle_names middle_initial fullname firstname lastname person_name name_first name_last name_given name_family
      name_surname legal_name preferred_name`,
    ],
    [
      6,
      `customer_name client_name contact_name patient_name employee_name student_name passenger_name guest_name
      member_name holder_name cardholder_name card_holder_name card_holder account_holder beneficiary_name recipient_name
      sender_name billing_name shipping_name ship_name owner_name author_name reviewer_name doctor_name physician_name
      teacher_name manager_name agent_name spouse_name father_name mother_name parent_name guardian_name payer_name
      payee_name buyer_name seller_name driver_name candidate_name applicant_name subscriber_name lead_name
      participant_name respondent_name staff_name worker_name player_name insured_name policyholder_name victim_name
      reporter_name assignee_name requester_name creator_name director_name composer_name  actor_name
      voter_name tenant_name borrower_name donor_name caller_name callee_name coach_name judge_name lawyer_name attorney_name
      officer_name inspector_name attendee_name speaker_name professor_name trainer_name tutor_name child_name husband_name
      wife_name partner_name operator_name technician_name representative_name advisor_name inventor_name observer_name
      salesperson_name registrant_name resident_name nurse_name pilot_name athlete_name rider_name`,
    ],
    [
      3.5,
      `people person emergency_contact next_of_kin contact_person salesperson sales_rep reviewer author authors signatory
      spouse nickname initials attending physician assigned_to alias composer composers lyricist songwriter photographer
      photographers`,
    ],
    [
      2,
      `contact director artist actor player driver employee owner manager created_by modified_by approved_by
      submitted_by updated_by assignee reporter recipient sender to from cc bcc reports_to borrower respondent applicant
      suffix_name credit_to witness candidate winner author_display
      agent handled_by operator processed_by cashier clerk advisor adviser technician interviewer approver checked_by verified_by
      signed_by prepared_by referrer recruiter coordinator interviewer organizer organiser watcher issued_by reviewed_by inspected_by case_worker caseworker`,
    ],
    // Other names of places and things.
    [
      -8,
      'park_alias stadium_alias product_alias item_alias site_alias email_alias domain_alias host_alias table_alias column_alias city_alias place_alias airport_alias',
    ],
    // Towns and counties are called as people are.
    [-8, 'place_of birth_place death_place burial_place'],
    // Of pages and papers: what they are found by.
    [-11, 'keywords keyword meta_keywords meta_keyword search_terms'],
    [4.5, 'other_names other_name othernames'],
    [1.5, 'user_name display_name account_name screen_name provider_name employee_full supervisor name'],
    [
      -9,
      `company_name organization_name organisation_name org_name product_name item_name file_name source_name event_name
      store_name brand_name team_name school_name class_name plan_name app_name device_name bank_name city_name
      country_name state_name region_name category_name campaign_name table_name column_name domain_name server_name
      group_name list_name project_name agency_name facility_name street_name hostname type_name status_name model_name
      business_name department_name dept_name hospital_name playlist_name album_name track_name genre_name song_name
      movie_name film_name book_name course_name game_name hotel_name restaurant_name airport_name station_name
      common_name scientific_name species_name field_name key_name schema_name database_name db_name service_name
      supplier_name vendor_name manufacturer_name merchant_name shop_name template_name form_name page_name tag_name
      role_name job_name title_name section_name code_name color_name currency_name language_name tax_name shipper_name
      privilege_name permission_name network_name university_name district_name venue_name competition_name league_name
      ship_method payee_bank time_zone_name zone_name volcano_name mountain_name river_name park_name building_name
      room_name drug_name medication_name disease_name test_name metric_name variable_name package_name module_name
      function_name process_name task_name step_name unit_name site_name account_type_name image_name trade_name
      legal_entity_name party_name contract_name policy_name portfolio_name fund_name asset_name article_name dish_name
      recipe_name ingredient_name cuisine_name competitor_name`,
    ],
    [1, 'host_name'],
  ),
  examples: {
    match: [
      'Dear <<Laura Whitfield>>, thank you for your order.',
      'Mr. <<Becker>> called about the invoice.',
      'name: <<Pedro Fernandez>>',
      '# Author: <<Stefan Nowak>>',
      'Kind regards,\n<<Jennifer Moore>>\nHead of Sales',
      'ФИО: <<Иванова Мария Сергеевна>>',
      "const owner = new Customer({ firstName: '<<Tove>>', lastName: '<<Lindqvist>>' })",
      'User.objects.create(last_name="<<Kowalczyk>>", email=email)',
      'POST /signup?first_name=<<Ines>>&plan=basic',
      "[{ name: { first: '<<Nora>>', last: '<<Okvirez>>' } }]",
      '{"displayName": "<<Harriet Newman>>"}',
    ],
    miss: [
      'Welcome Admin!',
      'Dear Administrator,',
      'Liebe Kundin,',
      'The Annual Report of the Board is in the Main Building.',
      'public static OrderService getInstance(Config config) throws IOException',
      '2024-05-01 10:11:12 INFO Starting Session of Windows Update',
      'party: Republican',
      "labels = { firstName: 'First name', lastName: 'Efternamn', fullName: 'Nom complet' }",
      'user.last_name = Faker("last_name")',
      'this.firstName = FirstName; lastName: String, givenName: "Required"',
      "'activity_7' => ':contact شاهد العرض :quote'",
      'Please write to P. O. Box 60839, Santa Ana',
      '<Doc><Cdtr><PstlAdr><Ctry>DE</Ctry></PstlAdr></Cdtr></Doc>',
      "range = { first: 'Alpha', last: 'Omega' }; opts.first = 'Anna'",
      "Card.displayName = 'Grace'; displayName: 'Save Draft'",
      'Click Save As and choose Portable Document Format.',
    ],
    field: [
      { name: 'first_name', values: ['Alice', 'Robert', 'Maria', 'James', 'Laura', 'Peter'] },
      { name: 'Nachname', values: ['Schmidt', 'Weber', 'Fischer', 'Wagner', 'Hoffmann', 'Koch'] },
      { name: 'contact_name', values: ['Maria Rossi', 'John Taylor', 'Anna Schmidt', 'Pierre Dubois'] },
    ],
  },
}
