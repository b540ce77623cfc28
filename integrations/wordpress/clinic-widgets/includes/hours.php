<?php
/**
 * A clinic's hours: written for the finder's list, said to visitors, and told to search engines.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Days after each other that are alike, together.
 *
 * @param array $days The week as it is kept.
 * @return array Each with the first and the last day's number (Monday is 0) and what holds.
 */
function alike_days( array $days ): array {
	$groups = array();
	foreach ( DAYS as $number => $day ) {
		if ( ! isset( $days[ $day ] ) ) {
			continue;
		}
		$last = count( $groups ) - 1;
		if ( $last >= 0 && $groups[ $last ]['through'] === $number - 1 && $groups[ $last ]['hours'] === $days[ $day ] ) {
			$groups[ $last ]['through'] = $number;
		} else {
			$groups[] = array(
				'from'    => $number,
				'through' => $number,
				'hours'   => $days[ $day ],
			);
		}
	}
	return $groups;
}

/**
 * The hours of one kind of day in the finder's words, such as `08:00-12:00,13:00-17:00`.
 *
 * @param array $hours Its kind and spans.
 */
function day_text( array $hours ): string {
	$times = implode( ',', array_map( fn( $span ) => $span['opens'] . '-' . $span['closes'], $hours['spans'] ) );
	if ( 'appointment' === $hours['kind'] ) {
		return trim( "$times by appointment" );
	}
	return 'closed' === $hours['kind'] ? 'off' : $times;
}

/**
 * The week in the finder's words: as text, such as `Mo-Fr 08:00-17:00; Sa by appointment; Su off; PH off`. A text says of
 * days that it does not name that they are closed; so where nothing is said of a day, each day stands by itself, and
 * nothing is said of holidays either.
 *
 * @param array $record The clinic as it is kept.
 * @return string|array
 */
function opening_hours( array $record ) {
	$days = $record['days'] ?? array();
	if ( isset( $record['hoursText'] ) ) {
		return $record['hoursText'];
	}
	if ( count( $days ) < count( DAYS ) ) {
		return array_map( __NAMESPACE__ . '\day_text', $days );
	}
	$rules = array();
	foreach ( alike_days( $days ) as $group ) {
		$names   = DAYS[ $group['from'] ] . ( $group['through'] > $group['from'] ? '-' . DAYS[ $group['through'] ] : '' );
		$rules[] = "$names " . day_text( $group['hours'] );
	}
	return implode( '; ', array_merge( $rules, empty( $record['closedOnHolidays'] ) ? array() : array( 'PH off' ) ) );
}

/**
 * The name of a day.
 *
 * @param int $number Monday is 0.
 */
function day_name( int $number ): string {
	global $wp_locale;
	return $wp_locale->get_weekday( ( $number + 1 ) % 7 );
}

/**
 * A day as the site writes its dates.
 *
 * @param string $day Such as 2026-12-25.
 */
function said_day( string $day ): string {
	return wp_date( get_option( 'date_format' ), strtotime( "$day 12:00:00 UTC" ), new \DateTimeZone( 'UTC' ) );
}

/**
 * A time as the site writes its times.
 *
 * @param string $time Such as 08:00.
 */
function said_time( string $time ): string {
	if ( '24:00' === $time ) {
		return __( 'midnight', 'clinic-widgets' );
	}
	return wp_date( get_option( 'time_format' ), strtotime( "2026-01-05 $time:00 UTC" ), new \DateTimeZone( 'UTC' ) );
}

/**
 * Some spans as visitors read them.
 *
 * @param array $spans Each with opens and closes.
 */
function said_spans( array $spans ): string {
	return implode(
		', ',
		array_map(
			function ( $span ) {
				if ( '00:00' === $span['opens'] && '24:00' === $span['closes'] ) {
					return __( 'all day', 'clinic-widgets' );
				}
				/* translators: 1: when it opens, 2: when it closes */
				return sprintf( __( '%1$s to %2$s', 'clinic-widgets' ), said_time( $span['opens'] ), said_time( $span['closes'] ) );
			},
			$spans
		)
	);
}

/**
 * A clinic's hours as visitors read them, a line for each kind of day.
 *
 * @param array $record The clinic as it is kept.
 * @return string[]
 */
function said_hours( array $record ): array {
	if ( isset( $record['hoursText'] ) ) {
		return explode( "\n", $record['hoursText'] );
	}
	$lines = array();
	foreach ( alike_days( $record['days'] ?? array() ) as $group ) {
		$days = day_name( $group['from'] );
		if ( $group['through'] > $group['from'] ) {
			/* translators: 1: first day, 2: last day, such as Monday to Friday */
			$days = sprintf( __( '%1$s to %2$s', 'clinic-widgets' ), $days, day_name( $group['through'] ) );
		}
		$lines[] = "$days: " . said_hours_of_day( $group['hours'] );
	}
	foreach ( $record['openingHoursSpecification'] ?? array() as $each ) {
		$names   = implode( ', ', array_map( fn( $day ) => basename( $day ), $each['dayOfWeek'] ?? array() ) );
		$times   = isset( $each['opens'], $each['closes'] ) ? said_spans( array( $each ) ) : __( 'closed', 'clinic-widgets' );
		$dates   = array_map( __NAMESPACE__ . '\said_day', array_filter( array( $each['validFrom'] ?? '', $each['validThrough'] ?? '' ) ) );
		$lines[] = trim( implode( ' – ', $dates ) . " $names: $times", ' :' );
	}
	if ( $lines && ! empty( $record['closedOnHolidays'] ) ) {
		$lines[] = __( 'US federal holidays: closed', 'clinic-widgets' );
	}
	return array_merge( $lines, said_special_days( $record['specialOpeningHoursSpecification'] ?? array() ) );
}

/**
 * The hours of one kind of day.
 *
 * @param array $hours Its kind and spans.
 */
function said_hours_of_day( array $hours ): string {
	$times = said_spans( $hours['spans'] );
	if ( 'closed' === $hours['kind'] ) {
		return __( 'closed', 'clinic-widgets' );
	}
	if ( 'open' === $hours['kind'] ) {
		return $times;
	}
	return '' === $times
		? __( 'by appointment', 'clinic-widgets' )
		/* translators: %s: from when to when */
		: sprintf( __( '%s, by appointment', 'clinic-widgets' ), $times );
}

/**
 * The special days of the next 60 days.
 *
 * @param array $days As they are kept.
 * @return string[]
 */
function said_special_days( array $days ): array {
	$today = wp_date( 'Y-m-d' );
	$limit = wp_date( 'Y-m-d', time() + 60 * DAY_IN_SECONDS );
	$lines = array();
	foreach ( $days as $each ) {
		if ( $each['validThrough'] < $today || $each['validFrom'] > $limit ) {
			continue;
		}
		$when = said_day( $each['validFrom'] );
		if ( $each['validThrough'] > $each['validFrom'] ) {
			/* translators: 1: first day, 2: last day */
			$when = sprintf( __( '%1$s to %2$s', 'clinic-widgets' ), $when, said_day( $each['validThrough'] ) );
		}
		$lines[] = "$when: " . ( isset( $each['opens'] ) ? said_spans( array( $each ) ) : __( 'closed', 'clinic-widgets' ) );
	}
	return $lines;
}

/**
 * The hours in schema.org's words; none where those words cannot say them.
 *
 * @param array $record The clinic as it is kept.
 */
function hours_for_search_engines( array $record ): array {
	$days = $record['days'] ?? array();
	if ( isset( $record['hoursText'] ) || in_array( 'appointment', array_column( $days, 'kind' ), true ) ) {
		return array();
	}
	$week = array();
	foreach ( $days as $day => $hours ) {
		foreach ( $hours['spans'] as $span ) {
			$key                         = implode( ' ', $span );
			$week[ $key ]                = $week[ $key ] ?? array( '@type' => 'OpeningHoursSpecification' );
			$week[ $key ]['dayOfWeek'][] = array( 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday' )[ array_search( $day, DAYS, true ) ];
			$week[ $key ]               += array(
				'opens'  => $span['opens'],
				'closes' => '24:00' === $span['closes'] ? '23:59' : $span['closes'],
			);
		}
	}
	$typed   = fn( $each ) => array( '@type' => 'OpeningHoursSpecification' ) + $each;
	$special = array_map( $typed, $record['specialOpeningHoursSpecification'] ?? array() );
	return array_filter(
		array(
			'openingHoursSpecification'        => array_merge( array_values( $week ), array_map( $typed, $record['openingHoursSpecification'] ?? array() ) ),
			'specialOpeningHoursSpecification' => $special,
		)
	);
}
