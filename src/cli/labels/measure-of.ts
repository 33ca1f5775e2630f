import type { ProseMeasure } from '$lib/model';
import type { Fact } from './transcript';

/** Figures without a measure in the transcript that mean just what one of ours means; the words the quote must have for it. */
const SAME: Record<string, { measure: ProseMeasure; needs?: RegExp }> = {
  press_conferences: { measure: 'press-conferences' },
  requests_carried_out: { measure: 'requests-carried-out-stated' },
  normative_documents_issued: { measure: 'normative-documents-issued-stated', needs: /制作|制定|制发|印发|出台/ },
  normative_documents_abolished: { measure: 'normative-documents-repealed-stated' }
};

/** Figures that no measure of ours means: passed over by name. A name on neither list stops the import. */
const PASSED_OVER = new Set(
  (
    'announcements archived_items articles_adopted articles_submitted budget_items bulletin_board_items bulletin_boards cases_assisted ' +
    'citizen_replies columns_maintained department_items disclosure_column_items disclosure_timeliness_rate disclosure_zone_items ' +
    'documents_disclosed documents_interpreted documents_not_disclosed documents_on_request_class documents_produced documents_published ' +
    'electronic_items followers government_documents grassroots_field_items hot_issue_responses items_government_affairs key_area_items ' +
    'leader_information licences litigation_lost litigation_own mailbox_messages mass_work_system_cases mayor_mailbox media_articles ' +
    'media_city media_province meetings_published mini_program_items new_media_accounts news_and_guides news_published newspaper_articles ' +
    'normative_documents_published notices_published npc_suggestions office_phone_calls official_documents onsite_enquiries other_items ' +
    'outcome_exists outcome_granted outcome_not_exist outcome_not_this_body outcome_refused penalties penalty_notices permits_published ' +
    'pilot_area_items policy_documents policy_interpretations proactive_cumulative_all_years proactive_total_change_abs ' +
    'proactive_total_change_pct proactive_website_change_pct procurement_amount procurement_items procurement_site_items proposal_replies ' +
    'proposals_handled public_mailbox reply_rate reply_timeliness_rate reposted requests_by_letter requests_change_abs ' +
    'requests_cumulative_all_years requests_forwarded requests_handled_incl_carried requests_in_person requests_online requests_withdrawn ' +
    'responses_to_concerns review_corrected reviews_answer_revoked reviews_own screen_items service_guides services_handled ' +
    'social_relief_items statutory_items three_public_expenses_items town_website_items video_items views village_items web_messages_handled ' +
    'wechat_features wechat_notices wechat_original wechat_views wechat_work_news weibo_complaints weibo_items work_column_items work_news ' +
    'work_news_website'
  ).split(' ')
);

/** A quote that is a row of a table and no sentence: its figures are cells. */
const TABLE_ROW = /^(?:[一二三四]、|(?:行政)?规范性文件\s\d)[^。；]*?[\s\d]+$/;

/** The measure a fact tells, or null where it is passed over. Throws on a name nobody decided about. */
export function measureOf({ measure, otherwise, quote }: Fact): string | null {
  if (measure !== undefined) return TABLE_ROW.test(quote) ? null : measure;
  if (otherwise === undefined) return null;
  const same = SAME[otherwise];
  if (same) return same.needs === undefined || same.needs.test(quote) ? same.measure : null;
  if (!PASSED_OVER.has(otherwise)) throw new Error(`“${otherwise}” is neither mapped to a measure nor passed over by name`);
  return null;
}
