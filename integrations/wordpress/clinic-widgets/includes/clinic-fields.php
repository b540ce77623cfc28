<?php
/**
 * What is kept of a clinic, and how what a form or an import gives is made safe. The names are those of the
 * finder's list. Hours are kept as a form shows them (`days`, `closedOnHolidays`); hours.php writes them out.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const DAYS = array( 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su' );

/**
 * Each field and how it is read. An unknown one is not kept.
 */
function clinic_fields(): array {
	$place = array(
		'streetAddress'   => 'sanitize_words',
		'addressLocality' => 'sanitize_words',
		'addressRegion'   => 'sanitize_words',
		'postalCode'      => 'sanitize_words',
		'addressCountry'  => 'sanitize_words',
	);
	$phone = array(
		'contactType' => 'sanitize_words',
		'telephone'   => 'sanitize_words',
		'faxNumber'   => 'sanitize_words',
		'email'       => 'sanitize_words',
		'description' => 'sanitize_words',
	);
	return array(
		'id'                               => 'sanitize_words',
		'address'                          => $place,
		'geo'                              => 'sanitize_geo',
		'telephone'                        => 'sanitize_words',
		'contactPoint'                     => array( $phone ),
		'url'                              => 'sanitize_link',
		'bookingUrl'                       => 'sanitize_link',
		'reportUrl'                        => 'sanitize_link',
		'photo'                            => 'sanitize_link',
		'timezone'                         => 'sanitize_timezone',
		'days'                             => 'sanitize_days',
		'closedOnHolidays'                 => 'sanitize_yes',
		'hoursText'                        => 'sanitize_lines',
		'openingHoursSpecification'        => array(
			array(
				'dayOfWeek'    => 'sanitize_list',
				'opens'        => 'sanitize_time',
				'closes'       => 'sanitize_time',
				'validFrom'    => 'sanitize_day',
				'validThrough' => 'sanitize_day',
			),
		),
		'specialOpeningHoursSpecification' => 'sanitize_special_days',
		'status'                           => 'sanitize_status',
		'notice'                           => 'sanitize_words',
		'noticeUntil'                      => 'sanitize_day',
		'telehealth'                       => 'sanitize_telehealth',
		'department'                       => array(
			array(
				'name'      => 'sanitize_words',
				'telephone' => 'sanitize_words',
				'hoursText' => 'sanitize_lines',
			),
		),
		'insurance'                        => 'sanitize_list',
		'medicalSpecialty'                 => 'sanitize_list',
		'availableService'                 => 'sanitize_list',
		'knowsLanguage'                    => 'sanitize_list',
		'isAcceptingNewPatients'           => 'sanitize_yes_or_no',
		'amenityFeature'                   => 'sanitize_amenities',
		'lastReviewed'                     => 'sanitize_day',
	);
}

/**
 * A clinic made safe, without empty fields. What is not given is not in it.
 *
 * @param mixed $raw    What was given.
 * @param array $fields Each field with the function that reads it, or a table of its own; in a list, of each of several.
 */
function sanitize_clinic( $raw, ?array $fields = null ): array {
	$safe = array();
	foreach ( $fields ?? clinic_fields() as $name => $how ) {
		$value = is_array( $raw ) ? ( $raw[ $name ] ?? null ) : null;
		if ( null === $value ) {
			continue;
		}
		if ( is_string( $how ) ) {
			$value = call_user_func( __NAMESPACE__ . '\\' . $how, $value );
		} elseif ( isset( $how[0] ) ) {
			$value = array_values( array_filter( array_map( fn( $each ) => sanitize_clinic( $each, $how[0] ), (array) $value ) ) );
		} else {
			$value = sanitize_clinic( $value, $how );
		}
		if ( ! in_array( $value, array( null, '', array() ), true ) ) {
			$safe[ $name ] = $value;
		}
	}
	return $safe;
}

/**
 * One line of text.
 *
 * @param mixed $value What was given.
 */
function sanitize_words( $value ): string {
	return is_scalar( $value ) ? mb_substr( sanitize_text_field( (string) $value ), 0, 500 ) : '';
}

/**
 * Text of several lines.
 *
 * @param mixed $value What was given.
 */
function sanitize_lines( $value ): string {
	return is_scalar( $value ) ? mb_substr( sanitize_textarea_field( (string) $value ), 0, 2000 ) : '';
}

/**
 * Several texts, as a list or one on each line.
 *
 * @param mixed $value What was given.
 */
function sanitize_list( $value ): array {
	$texts = is_array( $value ) ? $value : preg_split( '/[\r\n]+/', (string) $value );
	return array_slice( array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\sanitize_words', $texts ) ) ) ), 0, 200 );
}

/**
 * A link that a visitor may follow.
 *
 * @param mixed $value What was given.
 */
function sanitize_link( $value ): string {
	return is_scalar( $value ) ? sanitize_url( trim( (string) $value ), array( 'http', 'https', 'mailto', 'tel' ) ) : '';
}

/**
 * A day, as 2026-12-25.
 *
 * @param mixed $value What was given.
 */
function sanitize_day( $value ): string {
	$is_day = is_string( $value ) && preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $part );
	return $is_day && checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ? $value : '';
}

/**
 * A time of day, as 08:00, up to 24:00.
 *
 * @param mixed $value What was given.
 */
function sanitize_time( $value ): string {
	return is_string( $value ) && preg_match( '/^(?:[01]\d|2[0-3]):[0-5]\d|^24:00/', $value, $found ) ? $found[0] : '';
}

/**
 * A time zone's name.
 *
 * @param mixed $value What was given.
 */
function sanitize_timezone( $value ): string {
	return is_string( $value ) && is_timezone( $value ) ? $value : '';
}

/**
 * A box that is ticked.
 *
 * @param mixed $value What was given.
 */
function sanitize_yes( $value ): ?bool {
	return $value && 'false' !== $value ? true : null;
}

/**
 * Yes, no, or not said.
 *
 * @param mixed $value What was given.
 */
function sanitize_yes_or_no( $value ): ?bool {
	if ( is_bool( $value ) ) {
		return $value;
	}
	return array(
		'yes' => true,
		'no'  => false,
	)[ is_string( $value ) ? $value : '' ] ?? null;
}

/**
 * Visits by phone or video: yes, no, no others, or not said.
 *
 * @param mixed $value What was given.
 */
function sanitize_telehealth( $value ) {
	return 'only' === $value ? 'only' : sanitize_yes_or_no( $value );
}

/**
 * Whether the clinic receives patients at all.
 *
 * @param mixed $value What was given.
 */
function sanitize_status( $value ): string {
	return in_array( $value, array( 'open', 'temporarily closed', 'closed', 'unknown' ), true ) ? $value : '';
}

/**
 * A point and how exact it is. Two numbers in one text, as maps show them, will do.
 *
 * @param mixed $value What was given.
 */
function sanitize_geo( $value ): ?array {
	if ( ! is_array( $value ) ) {
		return null;
	}
	$point = $value['point'] ?? '';
	if ( is_string( $point ) && preg_match( '/^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/', $point, $found ) ) {
		list( , $value['latitude'], $value['longitude'] ) = $found;
	}
	$latitude  = $value['latitude'] ?? null;
	$longitude = $value['longitude'] ?? null;
	$is_place  = is_numeric( $latitude ) && is_numeric( $longitude ) && abs( $latitude ) <= 90 && abs( $longitude ) <= 180;
	if ( ! $is_place || ( 0.0 === (float) $latitude && 0.0 === (float) $longitude ) ) {
		return null;
	}
	return array(
		'latitude'  => round( (float) $latitude, 6 ),
		'longitude' => round( (float) $longitude, 6 ),
		'accuracy'  => in_array( $value['accuracy'] ?? '', array( 'zip', 'city' ), true ) ? $value['accuracy'] : 'address',
	);
}

/**
 * The week: of each day whether it is open, and when.
 *
 * @param mixed $value What was given.
 */
function sanitize_days( $value ): array {
	$days = array();
	foreach ( DAYS as $day ) {
		$raw  = is_array( $value ) && is_array( $value[ $day ] ?? null ) ? $value[ $day ] : array();
		$kind = $raw['kind'] ?? '';
		if ( ! in_array( $kind, array( 'open', 'closed', 'appointment' ), true ) ) {
			continue;
		}
		$spans = array();
		foreach ( 'closed' === $kind ? array() : (array) ( $raw['spans'] ?? array() ) as $span ) {
			$opens  = sanitize_time( $span['opens'] ?? '' );
			$closes = sanitize_time( $span['closes'] ?? '' );
			if ( '' !== $opens && '' !== $closes && $opens !== $closes ) {
				$spans[] = compact( 'opens', 'closes' );
			}
		}
		if ( 'open' !== $kind || $spans ) {
			$days[ $day ] = compact( 'kind', 'spans' );
		}
	}
	return $days;
}

/**
 * Days that are not as others: closed, or open at other hours. One that has no end is one day.
 *
 * @param mixed $value What was given.
 */
function sanitize_special_days( $value ): array {
	$days = array();
	foreach ( is_array( $value ) ? $value : array() as $raw ) {
		$first = sanitize_day( $raw['validFrom'] ?? '' );
		if ( '' === $first ) {
			continue;
		}
		$last   = sanitize_day( $raw['validThrough'] ?? '' );
		$opens  = sanitize_time( $raw['opens'] ?? '' );
		$closes = sanitize_time( $raw['closes'] ?? '' );
		$day    = array(
			'validFrom'    => $first,
			'validThrough' => $last >= $first ? $last : $first,
		);
		$days[] = '' !== $opens && '' !== $closes ? $day + compact( 'opens', 'closes' ) : $day;
	}
	usort( $days, fn( $one, $other ) => strcmp( $one['validFrom'] . ( $one['opens'] ?? '' ), $other['validFrom'] . ( $other['opens'] ?? '' ) ) );
	return array_slice( $days, 0, 400 );
}

/**
 * What else a clinic has, such as parking: texts, or names with values.
 *
 * @param mixed $value What was given.
 */
function sanitize_amenities( $value ): array {
	$given = is_array( $value ) ? $value : sanitize_list( $value );
	$safe  = array();
	foreach ( $given as $each ) {
		$name  = sanitize_words( is_array( $each ) ? $each['name'] ?? '' : $each );
		$state = is_array( $each ) ? $each['value'] ?? true : true;
		if ( '' !== $name ) {
			$safe[] = array(
				'name'  => $name,
				'value' => is_bool( $state ) ? $state : sanitize_words( $state ),
			);
		}
	}
	return $safe;
}
