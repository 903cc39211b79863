import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'customer-satisfaction',
  title: 'Customer satisfaction',
  class: 'customer-satisfaction',
  category: 'behavioral',
  severity: 'low',
  mask: '[SATISFACTION]',
  about: 
    'How content somebody is: ratings, reviews, survey answers, NPS and CSAT. A lone `score` is none; it needs a survey or ' +
    'review around it.',
  references: ['https://www.iso.org/standard/65977.html', 'https://www.netpromotersystem.com/'],
  fields: [
    'nps', 'nps_score', 'csat', 'csat_score', 'ces', 'ces_score', 'satisfaction', 'satisfaction_score', 'star_rating',
    'customer_rating', 'rating', 'review_score', 'review_text', 'feedback', 'zufriedenheit', 'bewertung', 'satisfaccion',
    'satisfacao', 'soddisfazione', 'avis', 'tevredenheid',
  ],
  tokens: {
    nps: 5.5, nps_score: 5.5, csat: 5.5, csat_score: 5.5, ces_score: 5.5, customer_effort_score: 5.5, satisfaction: 5.5,
    satisfaction_score: 5.5, satisfaction_rating: 5.5, satisfaction_level: 5.5, overall_satisfaction: 5.5, satisfied: 5.5,
    star_rating: 5.5, overall_rating: 5.5, customer_rating: 5.5, user_rating: 5.5, rating_value: 5.5, rating_score: 5.5,
    product_rating: 5.5, service_rating: 5.5, delivery_rating: 5.5, agent_rating: 5.5, review_score: 5.5, review_text: 5.5,
    review_title: 5.5, review_body: 5.5, review_comment: 5.5, review_rating: 5.5, review_date: 5.5, review_id: 5.5, customer_feedback: 5.5,
    feedback_text: 5.5, feedback_score: 5.5, survey_response: 5.5, survey_score: 5.5, survey_answer: 5.5, likelihood_to_recommend: 5.5,
    would_recommend: 5.5, recommend_score: 5.5, promoter: 5.5, detractor: 5.5, promoter_type: 5.5, poll_response: 5.5,
    sentiment_score: 5.5, aggregate_rating: 5.5, member_rating: 5.5, zufriedenheit: 5.5,
    bewertung: 5.5, rating: 3.5, stars: 3.5, review: 3.5, reviews: 3.5, feedback: 3.5, recommend: 3.5, sentiment: 3.5,
    helpful_votes: 3.5, poll_answer: 3.5, rating_text: 3.5, rating_color: 3.5, rating_code: -6, rating_id: -6,
    credit_rating: -6, bond_rating: -6, content_rating: -6, mpaa_rating: -6, age_rating: -6, energy_rating: -6,
    power_rating: -6, price_rating: -6, risk_rating: -6, film_rating: -6, debt_rating: -6,
  },
  contextTokens: {
    score: 4, title: 4, comment: 4, comments: 4, text: 4, value: 4, answer: 4, response: 4, question: 4, summary: 4,
    votes: 4, body: 4, review: 4, rate: 4, response_id: 4, question_text: 4,
  },
  tableWords: {
    review: 4.5, reviews: 4.5, rating: 4.5, ratings: 4.5, survey: 4.5, surveys: 4.5, feedback: 4.5, nps: 4.5, csat: 4.5, satisfaction: 4.5,
    questionnaire: 4.5, poll: 4.5, polls: 4.5, poll_event: 4.5, question_response: 4.5, testimonials: 4.5, responses: 2.5, response: 2.5,
    qualtrics: 2.5,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'nps_score', values: ['9', '10', '3', '7', '8'] },
    ],
  },
}
