<?php
/**
 * The form in which an office manager enters a clinic.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const CLINIC_NONCE = 'clinic_widgets_save_clinic';

add_action( 'add_meta_boxes_' . CLINIC, __NAMESPACE__ . '\add_clinic_form' );

/**
 * The form's parts, each a box.
 */
function add_clinic_form(): void {
	$boxes = array(
		'reach'   => __( 'Address and phones', 'clinic-widgets' ),
		'hours'   => __( 'Hours', 'clinic-widgets' ),
		'closed'  => __( 'Closed for now, and a notice', 'clinic-widgets' ),
		'offer'   => __( 'What you offer', 'clinic-widgets' ),
		'place'   => __( 'Place on the map', 'clinic-widgets' ),
		'preview' => __( 'What visitors will see', 'clinic-widgets' ),
	);
	foreach ( $boxes as $id => $title ) {
		$print = fn( $post ) => call_user_func( __NAMESPACE__ . "\\print_{$id}_box", clinic_record( $post->ID ) );
		add_meta_box( "clinic-widgets-$id", $title, $print, CLINIC, 'normal', 'high' );
	}
}

add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\clinic_form_scripts' );

/**
 * The form's script and looks, on its page alone.
 */
function clinic_form_scripts(): void {
	$screen = get_current_screen();
	if ( ! $screen || CLINIC !== $screen->post_type ) {
		return;
	}
	wp_enqueue_style( 'clinic-widgets-admin', plugins_url( 'assets/admin.css', PLUGIN_FILE ), array(), VERSION );
	wp_register_script( 'clinic-widgets-reader', plugins_url( 'generated/reader.js', PLUGIN_FILE ), array(), VERSION, true );
	if ( 'post' === $screen->base ) {
		need_script();
		color_widgets();
		wp_enqueue_script( 'clinic-widgets-form', plugins_url( 'assets/clinic-form.js', PLUGIN_FILE ), array( 'clinic-widgets-reader' ), VERSION, true );
	}
}

/**
 * A field of the form.
 *
 * @param string $name  Its name, such as address][postalCode.
 * @param string $label What it is.
 * @param mixed  $value What is in it.
 * @param string $help  What it does.
 * @param string $type  The input's type.
 */
function clinic_field( string $name, string $label, $value, string $help = '', string $type = 'text' ): void {
	$id = 'clinic-' . preg_replace( '/\W+/', '-', $name );
	printf( '<p class="clinic-field"><label for="%s">%s</label>', esc_attr( $id ), esc_html( $label ) );
	if ( 'lines' === $type ) {
		printf( '<textarea id="%s" name="clinic[%s]" rows="3">%s</textarea>', esc_attr( $id ), esc_attr( $name ), esc_textarea( implode( "\n", (array) $value ) ) );
	} else {
		printf( '<input type="%s" id="%s" name="clinic[%s]" value="%s">', esc_attr( $type ), esc_attr( $id ), esc_attr( $name ), esc_attr( $value ) );
	}
	if ( '' !== $help ) {
		printf( '<span class="description">%s</span>', esc_html( $help ) );
	}
	echo '</p>';
}

/**
 * A choice of the form.
 *
 * @param string $name    Its name.
 * @param string $label   What it is.
 * @param string $value   What is chosen.
 * @param array  $choices Labels by their values.
 */
function clinic_choice( string $name, string $label, string $value, array $choices ): void {
	$id = 'clinic-' . preg_replace( '/\W+/', '-', $name );
	printf( '<p class="clinic-field"><label for="%s">%s</label><select id="%s" name="clinic[%s]">', esc_attr( $id ), esc_html( $label ), esc_attr( $id ), esc_attr( $name ) );
	foreach ( $choices as $each => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $each ), selected( $value, (string) $each, false ), esc_html( $text ) );
	}
	echo '</select></p>';
}

/**
 * Address, phones, links.
 *
 * @param array $clinic As it is kept.
 */
function print_reach_box( array $clinic ): void {
	wp_nonce_field( CLINIC_NONCE, CLINIC_NONCE );
	$address = $clinic['address'] ?? array();
	echo '<div class="clinic-columns">';
	clinic_field( 'address][streetAddress', __( 'Street and number', 'clinic-widgets' ), $address['streetAddress'] ?? '' );
	clinic_field( 'address][addressLocality', __( 'City', 'clinic-widgets' ), $address['addressLocality'] ?? '' );
	clinic_field( 'address][addressRegion', __( 'State', 'clinic-widgets' ), $address['addressRegion'] ?? '', __( 'Such as AZ', 'clinic-widgets' ) );
	clinic_field( 'address][postalCode', __( 'ZIP code', 'clinic-widgets' ), $address['postalCode'] ?? '' );
	clinic_field( 'telephone', __( 'Phone', 'clinic-widgets' ), $clinic['telephone'] ?? '', '', 'tel' );
	clinic_field( 'bookingUrl', __( 'Link to book a visit', 'clinic-widgets' ), $clinic['bookingUrl'] ?? '', '', 'url' );
	clinic_field( 'url', __( 'The clinic’s own page', 'clinic-widgets' ), $clinic['url'] ?? '', '', 'url' );
	echo '</div>';
	printf( '<fieldset class="clinic-rows" data-rows><legend>%s</legend>', esc_html__( 'Other phones', 'clinic-widgets' ) );
	$more = array_values( array_filter( $clinic['contactPoint'] ?? array(), fn( $each ) => isset( $each['telephone'] ) ) );
	foreach ( array_merge( $more, array( array() ) ) as $index => $each ) {
		printf(
			'<p data-row><input type="text" aria-label="%1$s" placeholder="%1$s" name="clinic[contactPoint][%2$d][contactType]" value="%3$s"> <input type="tel" aria-label="%4$s" placeholder="602-555-0100" name="clinic[contactPoint][%2$d][telephone]" value="%5$s"></p>',
			esc_attr__( 'What for, such as Billing', 'clinic-widgets' ),
			(int) $index,
			esc_attr( $each['contactType'] ?? '' ),
			esc_attr__( 'Number', 'clinic-widgets' ),
			esc_attr( $each['telephone'] ?? '' )
		);
	}
	printf( '<p><button type="button" class="button" data-add>%s</button></p></fieldset>', esc_html__( 'Add a phone', 'clinic-widgets' ) );
}

/**
 * The week, and days that are not as others.
 *
 * @param array $clinic As it is kept.
 */
function print_hours_box( array $clinic ): void {
	$is_text = isset( $clinic['hoursText'] ) || isset( $clinic['openingHoursSpecification'] );
	if ( $is_text ) {
		printf( '<p><strong>%s</strong></p>', esc_html__( 'These hours were imported and cannot be said by a week. They are shown as they are, until you fill in the week below.', 'clinic-widgets' ) );
		echo '<p>' . implode( '<br>', array_map( 'esc_html', said_hours( $clinic ) ) ) . '</p>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped just here.
	}
	$kinds = array(
		''            => __( 'Say nothing', 'clinic-widgets' ),
		'open'        => __( 'Open', 'clinic-widgets' ),
		'closed'      => __( 'Closed', 'clinic-widgets' ),
		'appointment' => __( 'By appointment', 'clinic-widgets' ),
	);
	echo '<table class="clinic-week"><tbody>';
	foreach ( DAYS as $number => $day ) {
		$hours = $clinic['days'][ $day ] ?? array(
			'kind'  => '',
			'spans' => array(),
		);
		printf( '<tr data-day="%s"><th scope="row">%s</th><td><select aria-label="%s" name="clinic[days][%s][kind]" data-kind>', esc_attr( $day ), esc_html( day_name( $number ) ), esc_attr( day_name( $number ) ), esc_attr( $day ) );
		foreach ( $kinds as $value => $text ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $hours['kind'], $value, false ), esc_html( $text ) );
		}
		echo '</select></td><td class="clinic-spans">';
		foreach ( array_pad( $hours['spans'], 2, array() ) as $index => $span ) {
			printf( '<span data-span%s>', $index > 0 && ! $span ? ' hidden' : '' );
			time_input( "clinic[days][$day][spans][$index][opens]", $span['opens'] ?? '', day_name( $number ) . ': ' . __( 'opens', 'clinic-widgets' ) );
			echo ' – ';
			time_input( "clinic[days][$day][spans][$index][closes]", $span['closes'] ?? '', day_name( $number ) . ': ' . __( 'closes', 'clinic-widgets' ) );
			echo '</span> ';
		}
		printf( '<button type="button" class="button-link" data-break>%s</button></td><td>', esc_html__( 'Add a break', 'clinic-widgets' ) );
		if ( 0 === $number ) {
			printf( '<button type="button" class="button" data-copy="Tu We Th Fr">%s</button>', esc_html__( 'Copy to Tuesday to Friday', 'clinic-widgets' ) );
		} else {
			printf( '<button type="button" class="button-link" data-same>%s</button>', esc_html__( 'As the day before', 'clinic-widgets' ) );
		}
		echo '</td></tr>';
	}
	echo '</tbody></table>';
	printf(
		'<p><label><input type="checkbox" name="clinic[closedOnHolidays]" value="1"%s> %s</label></p>',
		checked( ! empty( $clinic['closedOnHolidays'] ), true, false ),
		esc_html__( 'Closed on all US federal holidays, every year', 'clinic-widgets' )
	);
	print_special_days( $clinic['specialOpeningHoursSpecification'] ?? array() );
	echo '<div class="clinic-columns">';
	clinic_field( 'lastReviewed', __( 'Hours last checked on', 'clinic-widgets' ), $clinic['lastReviewed'] ?? '', __( 'After 180 days visitors read “call to check”. Saving other hours sets it to today.', 'clinic-widgets' ), 'date' );
	echo '</div>';
	printf( '<p><button type="button" class="button" data-today="%s">%s</button></p>', esc_attr( wp_date( 'Y-m-d' ) ), esc_html__( 'I checked the hours today', 'clinic-widgets' ) );
}

/**
 * A time of day. Midnight at the end of a day has no place in a browser's own field for times.
 *
 * @param string $name  The input's name.
 * @param string $value What is in it.
 * @param string $label What it is.
 */
function time_input( string $name, string $value, string $label ): void {
	printf( '<input type="time" name="%s" value="%s" aria-label="%s">', esc_attr( $name ), esc_attr( '24:00' === $value ? '00:00' : $value ), esc_attr( $label ) );
}

/**
 * Single days: closed, or open at other hours.
 *
 * @param array $days As they are kept.
 */
function print_special_days( array $days ): void {
	printf( '<fieldset class="clinic-rows" data-rows data-special><legend>%s</legend>', esc_html__( 'Single days with other hours', 'clinic-widgets' ) );
	printf( '<p class="description">%s</p>', esc_html__( 'Without times it is closed on that day. Leave “to” empty for one day.', 'clinic-widgets' ) );
	foreach ( array_merge( $days, array( array() ) ) as $index => $each ) {
		$name = "clinic[specialOpeningHoursSpecification][$index]";
		$last = ( $each['validThrough'] ?? '' ) === ( $each['validFrom'] ?? '' ) ? '' : $each['validThrough'];
		echo '<p data-row>';
		printf( '<input type="date" aria-label="%s" name="%s[validFrom]" value="%s"> ', esc_attr__( 'day', 'clinic-widgets' ), esc_attr( $name ), esc_attr( $each['validFrom'] ?? '' ) );
		printf( '<label>%s <input type="date" name="%s[validThrough]" value="%s"></label> ', esc_html__( 'to', 'clinic-widgets' ), esc_attr( $name ), esc_attr( $last ) );
		time_input( $name . '[opens]', $each['opens'] ?? '', __( 'opens', 'clinic-widgets' ) );
		echo ' – ';
		time_input( $name . '[closes]', $each['closes'] ?? '', __( 'closes', 'clinic-widgets' ) );
		echo ' <span class="description" data-holiday></span></p>';
	}
	printf(
		'<p><button type="button" class="button" data-add>%s</button> <button type="button" class="button" data-holidays>%s</button></p></fieldset>',
		esc_html__( 'Add a day', 'clinic-widgets' ),
		esc_html__( 'Add the US federal holidays of the next 12 months', 'clinic-widgets' )
	);
}

/**
 * Whether it receives patients, and what visitors should know now.
 *
 * @param array $clinic As it is kept.
 */
function print_closed_box( array $clinic ): void {
	echo '<div class="clinic-columns">';
	clinic_choice(
		'status',
		__( 'This clinic is', 'clinic-widgets' ),
		$clinic['status'] ?? 'open',
		array(
			'open'               => __( 'Open at its hours', 'clinic-widgets' ),
			'temporarily closed' => __( 'Closed for now', 'clinic-widgets' ),
			'closed'             => __( 'Closed', 'clinic-widgets' ),
		)
	);
	clinic_field( 'notice', __( 'Notice for visitors', 'clinic-widgets' ), $clinic['notice'] ?? '', __( 'Such as: Closed for snow on Monday', 'clinic-widgets' ) );
	clinic_field( 'noticeUntil', __( 'Last day of the notice', 'clinic-widgets' ), $clinic['noticeUntil'] ?? '', __( 'After that day it is not shown any more.', 'clinic-widgets' ), 'date' );
	echo '</div>';
}

/**
 * Services, languages, insurance and the like.
 *
 * @param array $clinic As it is kept.
 */
function print_offer_box( array $clinic ): void {
	$lines = __( 'One on each line', 'clinic-widgets' );
	$said  = array(
		''    => __( 'Say nothing', 'clinic-widgets' ),
		'yes' => __( 'Yes', 'clinic-widgets' ),
		'no'  => __( 'No', 'clinic-widgets' ),
	);
	$word  = fn( $value ) => is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : (string) $value;
	echo '<div class="clinic-columns">';
	clinic_field( 'availableService', __( 'Services', 'clinic-widgets' ), $clinic['availableService'] ?? array(), $lines, 'lines' );
	clinic_field( 'knowsLanguage', __( 'Languages spoken', 'clinic-widgets' ), $clinic['knowsLanguage'] ?? array(), $lines . ': English, Spanish', 'lines' );
	clinic_field( 'insurance', __( 'Insurance accepted', 'clinic-widgets' ), $clinic['insurance'] ?? array(), $lines, 'lines' );
	clinic_field( 'amenityFeature', __( 'What else there is', 'clinic-widgets' ), array_column( array_filter( $clinic['amenityFeature'] ?? array(), fn( $each ) => false !== $each['value'] ), 'name' ), __( 'Such as Parking or Step-free entrance, one on each line', 'clinic-widgets' ), 'lines' );
	clinic_choice( 'isAcceptingNewPatients', __( 'Takes new patients', 'clinic-widgets' ), $word( $clinic['isAcceptingNewPatients'] ?? '' ), $said );
	clinic_choice( 'telehealth', __( 'Visits by phone or video', 'clinic-widgets' ), $word( $clinic['telehealth'] ?? '' ), $said + array( 'only' => __( 'Only by phone or video', 'clinic-widgets' ) ) );
	echo '</div>';
}

/**
 * Where it is.
 *
 * @param array $clinic As it is kept.
 */
function print_place_box( array $clinic ): void {
	$geo = $clinic['geo'] ?? null;
	printf( '<p>%s</p>', esc_html__( 'Leave this empty and the clinic stands at the middle of its ZIP code; its distance then says “about”. For the exact place open your clinic in any map on the web, and copy its two numbers.', 'clinic-widgets' ) );
	echo '<div class="clinic-columns">';
	clinic_field( 'geo][point', __( 'Latitude, longitude', 'clinic-widgets' ), $geo ? $geo['latitude'] . ', ' . $geo['longitude'] : '', __( 'Such as 33.4255, -111.9400', 'clinic-widgets' ) );
	clinic_choice(
		'geo][accuracy',
		__( 'These numbers are', 'clinic-widgets' ),
		$geo['accuracy'] ?? 'address',
		array(
			'address' => __( 'the clinic’s own place', 'clinic-widgets' ),
			'zip'     => __( 'the middle of its ZIP code', 'clinic-widgets' ),
			'city'    => __( 'the middle of its city', 'clinic-widgets' ),
		)
	);
	clinic_choice( 'timezone', __( 'Time zone', 'clinic-widgets' ), $clinic['timezone'] ?? '', array( '' => __( 'As in the settings', 'clinic-widgets' ) ) + array_combine( timezone_identifiers_list(), timezone_identifiers_list() ) );
	echo '</div>';
}

/**
 * The finder with this clinic alone, drawn as the form is filled in.
 */
function print_preview_box(): void {
	printf( '<p class="description">%s</p>', esc_html__( 'As the form is now.', 'clinic-widgets' ) );
	printf( '<div data-clinic-locator data-src="" data-assets="%s" data-timezone="%s" id="clinic-widgets-view"></div>', esc_url( plugins_url( 'widgets/', PLUGIN_FILE ) ), esc_attr( site_timezone() ) );
	printf( '<div role="status"><ul class="ul-disc" data-advice="%s"></ul></div>', esc_attr__( 'Say of each day whether it is open. Of a day that says nothing visitors read nothing, and the tick for holidays does not count.', 'clinic-widgets' ) );
}

add_action( 'save_post_' . CLINIC, __NAMESPACE__ . '\save_clinic_form', 10, 2 );

/**
 * What the form gives takes the place of what it shows; what it does not show stays.
 *
 * @param int      $id   The post's.
 * @param \WP_Post $post The post.
 */
function save_clinic_form( $id, $post ): void {
	$form = clinic_form( $id );
	if ( null !== $form && ! wp_is_post_revision( $post ) && ! wp_is_post_autosave( $post ) ) {
		keep_clinic( $id, merge_clinic_form( clinic_record( $id ), $form ) );
	}
}

/**
 * What the form has sent, from somebody who may edit this clinic; null otherwise. It is read field by field later, in
 * merge_clinic_form().
 *
 * @param int $id The post's.
 */
function clinic_form( int $id ): ?array {
	$nonce = isset( $_POST[ CLINIC_NONCE ] ) ? sanitize_key( $_POST[ CLINIC_NONCE ] ) : '';
	if ( ! wp_verify_nonce( $nonce, CLINIC_NONCE ) || ! current_user_can( 'edit_post', $id ) ) {
		return null;
	}
	return isset( $_POST['clinic'] ) && is_array( $_POST['clinic'] ) ? wp_unslash( $_POST['clinic'] ) : null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
}

add_action( 'wp_ajax_clinic_widgets_preview', __NAMESPACE__ . '\preview_clinic' );

/**
 * The clinic as the form is now, as an entry of the list. Nothing is kept.
 */
function preview_clinic(): void {
	$id   = isset( $_POST['post_ID'] ) ? absint( $_POST['post_ID'] ) : 0; // phpcs:ignore WordPress.Security.NonceVerification.Missing -- clinic_form() verifies it.
	$form = clinic_form( $id );
	if ( null === $form ) {
		wp_send_json( null, 403 );
	}
	$title = isset( $_POST['post_title'] ) ? sanitize_words( wp_unslash( $_POST['post_title'] ) ) : ''; // phpcs:ignore WordPress.Security -- verified and made safe by the functions called.
	$name  = '' !== $title ? $title : __( 'Name of the clinic', 'clinic-widgets' );
	$photo = get_the_post_thumbnail_url( $id, 'medium_large' );
	$entry = array( 'name' => $name ) + ( $photo ? array( 'photo' => $photo ) : array() ) + list_entry( merge_clinic_form( clinic_record( $id ), $form ) );
	wp_send_json( array( array( 'id' => 'preview' ) + $entry ) );
}

/**
 * The clinic as the form leaves it.
 *
 * @param array $old  As it is kept.
 * @param array $form As the form gives it.
 */
function merge_clinic_form( array $old, array $form ): array {
	foreach ( DAYS as $day ) {
		foreach ( $form['days'][ $day ]['spans'] ?? array() as $index => $span ) {
			// To midnight is to the end of the day.
			if ( '' !== ( $span['opens'] ?? '' ) && '00:00' === ( $span['closes'] ?? '' ) ) {
				$form['days'][ $day ]['spans'][ $index ]['closes'] = '24:00';
			}
		}
	}
	$new  = sanitize_clinic( $form );
	$kept = array_intersect_key( $old, array_flip( array( 'id', 'reportUrl', 'photo', 'medicalSpecialty', 'department' ) ) );
	if ( empty( $new['days'] ) ) {
		$kept += array_intersect_key( $old, array_flip( array( 'hoursText', 'openingHoursSpecification' ) ) );
	}
	$others = array_values( array_filter( $old['contactPoint'] ?? array(), fn( $each ) => ! isset( $each['telephone'] ) ) );
	$phones = array_values( array_filter( $new['contactPoint'] ?? array(), fn( $each ) => isset( $each['telephone'] ) ) );
	$hidden = array_filter( $old['amenityFeature'] ?? array(), fn( $each ) => true !== $each['value'] );
	$new    = array_merge(
		$kept,
		$new,
		array(
			'contactPoint'   => array_merge( $phones, $others ),
			'amenityFeature' => merge_amenities( $new['amenityFeature'] ?? array(), $hidden ),
		)
	);
	$hours  = array( 'days', 'closedOnHolidays', 'specialOpeningHoursSpecification', 'hoursText' );
	$same   = fn( $key ) => ( $old[ $key ] ?? null ) === ( $new[ $key ] ?? null );
	if ( array_filter( $hours, fn( $key ) => ! $same( $key ) ) && $same( 'lastReviewed' ) ) {
		$new['lastReviewed'] = wp_date( 'Y-m-d' );
	}
	return array_filter( $new, fn( $value ) => array() !== $value );
}

/**
 * What the form lists, with the values that it does not show.
 *
 * @param array $listed As the form gives it.
 * @param array $hidden Those whose value is no plain yes.
 */
function merge_amenities( array $listed, array $hidden ): array {
	$values = array_column( $hidden, 'value', 'name' );
	$merged = array_map( fn( $each ) => array( 'value' => $values[ $each['name'] ] ?? true ) + $each, $listed );
	$names  = array_column( $listed, 'name' );
	foreach ( $hidden as $each ) {
		if ( false === $each['value'] && ! in_array( $each['name'], $names, true ) ) {
			$merged[] = $each;
		}
	}
	return $merged;
}
