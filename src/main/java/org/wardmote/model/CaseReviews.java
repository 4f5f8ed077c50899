package org.wardmote.model;

/**
 * The four counts that the law asks for each year of anti-social behaviour case reviews (formerly
 * the Community Trigger): Anti-social Behaviour, Crime and Policing Act 2014, section 104.
 */
public record CaseReviews(
        FinancialYear year,
        Recorded<Integer> applications,
        Recorded<Integer> thresholdNotMet,
        Recorded<Integer> reviews,
        Recorded<Integer> recommendations,
        Upkeep upkeep) {}
