<?php
/**
 * Lists of clinics in and out. The finder's own reader reads them in the browser and says what is wrong in which row;
 * what it has read is sent here.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const IMPORT_PAGE  = 'clinic-widgets-import';
const IMPORT_NONCE = 'clinic_widgets_import';
const EXPORT_NONCE = 'clinic_widgets_export';

add_action( 'admin_menu', fn() => add_submenu_page( 'edit.php?post_type=' . CLINIC, __( 'Import and export', 'clinic-widgets' ), __( 'Import and export', 'clinic-widgets' ), MAY_EDIT, IMPORT_PAGE, __NAMESPACE__ . '\print_import_page' ) );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\import_scripts', 20 );

/**
 * The reader, on this page alone.
 *
 * @param string $page The page's name.
 */
function import_scripts( $page ): void {
	if ( CLINIC . '_page_' . IMPORT_PAGE !== $page ) {
		return;
	}
	wp_enqueue_script( 'clinic-widgets-import', plugins_url( 'assets/import.js', PLUGIN_FILE ), array( 'clinic-widgets-reader' ), VERSION, true );
	$words = array(
		'error'   => __( 'Error', 'clinic-widgets' ),
		'warning' => __( 'Please check', 'clinic-widgets' ),
		/* translators: 1: number of clinics that will be imported, 2: number of rows that cannot be */
		'found'   => __( '%1$s clinics can be imported, %2$s cannot.', 'clinic-widgets' ),
		/* translators: %s: number of clinics */
		'import'  => __( 'Import %s clinics', 'clinic-widgets' ),
	);
	wp_add_inline_script( 'clinic-widgets-import', 'window.clinicWidgetsImport = ' . wp_json_encode( $words ) . ';', 'before' );
}

/**
 * The page.
 */
function print_import_page(): void {
	$done = isset( $_GET['done'] ) ? array_map( 'absint', explode( '-', sanitize_text_field( wp_unslash( $_GET['done'] ) ) ) ) : array(); // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- three numbers to show.
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Import and export', 'clinic-widgets' ); ?></h1>
		<?php if ( 3 === count( $done ) ) : ?>
			<div class="notice notice-success"><p>
				<?php
				/* translators: 1: how many were added, 2: how many were changed, 3: how many were put into the trash */
				echo esc_html( sprintf( __( 'Added: %1$d. Changed: %2$d. Put into the trash: %3$d.', 'clinic-widgets' ), ...$done ) );
				?>
			</p></div>
		<?php endif; ?>
		<h2><?php esc_html_e( 'Import', 'clinic-widgets' ); ?></h2>
		<p><?php esc_html_e( 'A spreadsheet saved as CSV, or JSON, GeoJSON, FHIR. Nothing is changed before you press Import.', 'clinic-widgets' ); ?></p>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" id="clinic-widgets-import">
			<?php wp_nonce_field( IMPORT_NONCE ); ?>
			<input type="hidden" name="action" value="clinic_widgets_import">
			<input type="hidden" name="clinics" value="">
			<p><label><?php esc_html_e( 'File', 'clinic-widgets' ); ?> <input type="file" data-file accept=".csv,.tsv,.txt,.json,.geojson,.jsonld"></label></p>
			<p><label for="clinic-widgets-text"><?php esc_html_e( 'or paste the list here', 'clinic-widgets' ); ?></label><br>
			<textarea id="clinic-widgets-text" class="large-text code" rows="6" data-text placeholder="name,street,city,state,zip,phone,hours"></textarea></p>
			<div data-result hidden>
				<h2 data-summary role="status"></h2>
				<table class="widefat striped" data-problems hidden><thead><tr>
					<th><?php esc_html_e( 'Where', 'clinic-widgets' ); ?></th>
					<th><?php esc_html_e( 'What is wrong', 'clinic-widgets' ); ?></th>
					<th><?php esc_html_e( 'What you can do', 'clinic-widgets' ); ?></th>
				</tr></thead><tbody></tbody></table>
				<p><label><input type="checkbox" name="replace" value="1"> <?php esc_html_e( 'Put clinics that are not in this list into the trash', 'clinic-widgets' ); ?></label></p>
				<p><button class="button button-primary" data-import></button></p>
			</div>
		</form>
		<h2><?php esc_html_e( 'Export', 'clinic-widgets' ); ?></h2>
		<p>
			<?php foreach ( array( 'csv', 'json' ) as $kind ) : ?>
				<a class="button" href="<?php echo esc_url( wp_nonce_url( admin_url( "admin-post.php?action=clinic_widgets_export&kind=$kind" ), EXPORT_NONCE ) ); ?>">
					<?php echo esc_html( 'csv' === $kind ? __( 'All clinics as CSV, for a spreadsheet', 'clinic-widgets' ) : __( 'All clinics as JSON', 'clinic-widgets' ) ); ?>
				</a>
			<?php endforeach; ?>
		</p>
	</div>
	<?php
}

add_action( 'admin_post_clinic_widgets_import', __NAMESPACE__ . '\import_clinics' );

/**
 * Takes what the reader has read. A clinic that is there already, by its id or by name and street, is changed.
 */
function import_clinics(): void {
	if ( ! current_user_can( MAY_EDIT ) ) {
		wp_die( esc_html__( 'You may not edit clinics.', 'clinic-widgets' ), 403 );
	}
	check_admin_referer( IMPORT_NONCE );
	// JSON, read field by field in sanitize_clinic().
	$given = json_decode( isset( $_POST['clinics'] ) ? wp_unslash( $_POST['clinics'] ) : '', true ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
	$there = known_clinics();
	$added = 0;
	$kept  = array();
	foreach ( is_array( $given ) ? $given : array() as $raw ) {
		$name = sanitize_words( $raw['name'] ?? '' );
		if ( '' === $name ) {
			continue;
		}
		$record = sanitize_clinic( $raw );
		if ( site_timezone() === ( $record['timezone'] ?? '' ) ) {
			unset( $record['timezone'] );
		}
		$post = $there[ $record['id'] ?? '' ] ?? $there[ likeness( $name, $record ) ] ?? 0;
		if ( ! $post ) {
			$post   = wp_insert_post(
				wp_slash(
					array(
						'post_type'   => CLINIC,
						'post_status' => 'publish',
						'post_title'  => $name,
					)
				)
			);
			$added += $post ? 1 : 0;
		} else {
			wp_update_post(
				wp_slash(
					array(
						'ID'         => $post,
						'post_title' => $name,
					)
				)
			);
		}
		if ( $post ) {
			keep_clinic( $post, $record );
			$kept[ $post ] = true;
		}
	}
	$gone = 0;
	if ( ! empty( $_POST['replace'] ) && $kept ) {
		foreach ( array_unique( $there ) as $post ) {
			if ( ! isset( $kept[ $post ] ) && wp_trash_post( $post ) ) {
				++$gone;
			}
		}
	}
	$done = implode( '-', array( $added, count( $kept ) - $added, $gone ) );
	wp_safe_redirect( admin_url( 'edit.php?post_type=' . CLINIC . '&page=' . IMPORT_PAGE . "&done=$done" ) );
	exit;
}

/**
 * All clinics that are there, by their id and by their likeness.
 */
function known_clinics(): array {
	$known = array();
	foreach ( get_posts(
		array(
			'post_type'   => CLINIC,
			'post_status' => array( 'publish', 'draft', 'pending', 'private', 'future' ),
			'numberposts' => -1,
		)
	) as $post ) {
		$record = clinic_record( $post->ID );

		$known[ $record['id'] ?? "clinic-{$post->ID}" ]  = $post->ID;
		$known[ likeness( $post->post_title, $record ) ] = $post->ID;
	}
	return $known;
}

/**
 * What two entries of one clinic have in common.
 *
 * @param string $name   Its name.
 * @param array  $record What is kept of it.
 */
function likeness( string $name, array $record ): string {
	$address = $record['address'] ?? array();
	return 'like ' . mb_strtolower( html_entity_decode( $name, ENT_QUOTES, 'UTF-8' ) . '|' . ( $address['streetAddress'] ?? '' ) . '|' . ( $address['addressLocality'] ?? '' ) );
}

add_action( 'admin_post_clinic_widgets_export', __NAMESPACE__ . '\export_clinics' );

/**
 * All published clinics as a file that the finder and this page read.
 */
function export_clinics(): void {
	if ( ! current_user_can( MAY_EDIT ) ) {
		wp_die( esc_html__( 'You may not edit clinics.', 'clinic-widgets' ), 403 );
	}
	check_admin_referer( EXPORT_NONCE );
	$is_json = isset( $_GET['kind'] ) && 'json' === $_GET['kind'];
	nocache_headers();
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Content-Type: ' . ( $is_json ? 'application/json' : 'text/csv' ) . '; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="clinics.' . ( $is_json ? 'json' : 'csv' ) . '"' );
	echo $is_json ? clinic_list()['json'] : clinics_csv(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a file, not a page.
	exit;
}

/**
 * The clinics as a table. Several of one kind are parted by `;`.
 */
function clinics_csv(): string {
	$joined  = fn( $texts ) => implode( '; ', $texts );
	$yes     = fn( $value ) => is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : $value;
	$columns = array(
		'id'            => fn( $clinic ) => $clinic['id'],
		'name'          => fn( $clinic ) => $clinic['name'],
		'street'        => fn( $clinic ) => $clinic['address']['streetAddress'] ?? '',
		'city'          => fn( $clinic ) => $clinic['address']['addressLocality'] ?? '',
		'state'         => fn( $clinic ) => $clinic['address']['addressRegion'] ?? '',
		'zip'           => fn( $clinic ) => $clinic['address']['postalCode'] ?? '',
		'country'       => fn( $clinic ) => $clinic['address']['addressCountry'] ?? '',
		'latitude'      => fn( $clinic ) => $clinic['geo']['latitude'] ?? '',
		'longitude'     => fn( $clinic ) => $clinic['geo']['longitude'] ?? '',
		'accuracy'      => fn( $clinic ) => $clinic['geo']['accuracy'] ?? '',
		'phone'         => fn( $clinic ) => $clinic['telephone'] ?? '',
		'timezone'      => fn( $clinic ) => $clinic['timezone'] ?? site_timezone(),
		'hours'         => __NAMESPACE__ . '\hours_for_table',
		'holiday hours' => fn( $clinic ) => special_days_text( $clinic['specialOpeningHoursSpecification'] ?? array() ),
		'last reviewed' => fn( $clinic ) => $clinic['lastReviewed'] ?? '',
		'status'        => fn( $clinic ) => $clinic['status'] ?? '',
		'notice'        => fn( $clinic ) => $clinic['notice'] ?? '',
		'notice until'  => fn( $clinic ) => $clinic['noticeUntil'] ?? '',
		'services'      => fn( $clinic ) => $joined( $clinic['availableService'] ?? array() ),
		'languages'     => fn( $clinic ) => $joined( $clinic['knowsLanguage'] ?? array() ),
		'insurance'     => fn( $clinic ) => $joined( $clinic['insurance'] ?? array() ),
		'specialty'     => fn( $clinic ) => $joined( $clinic['medicalSpecialty'] ?? array() ),
		'amenities'     => fn( $clinic ) => $joined( array_column( array_filter( $clinic['amenityFeature'] ?? array(), fn( $each ) => true === $each['value'] ), 'name' ) ),
		'new patients'  => fn( $clinic ) => $yes( $clinic['isAcceptingNewPatients'] ?? '' ),
		'telehealth'    => fn( $clinic ) => $yes( $clinic['telehealth'] ?? '' ),
		'booking url'   => fn( $clinic ) => $clinic['bookingUrl'] ?? '',
		'website'       => fn( $clinic ) => $clinic['url'] ?? '',
		'photo'         => fn( $clinic ) => $clinic['photo'] ?? '',
	);
	$rows    = array( array_keys( $columns ) );
	foreach ( published_clinics() as $clinic ) {
		$rows[] = array_map( fn( $column ) => $column( $clinic ), array_values( $columns ) );
	}
	return "\xEF\xBB\xBF" . implode( "\r\n", array_map( fn( $row ) => implode( ',', array_map( __NAMESPACE__ . '\csv_cell', $row ) ), $rows ) ) . "\r\n";
}

/**
 * The hours in one cell. A text says of days that it does not name that they are closed, so they are named.
 *
 * @param array $clinic As it is kept.
 */
function hours_for_table( array $clinic ): string {
	$hours = opening_hours( $clinic );
	if ( is_string( $hours ) || ! $hours ) {
		return $hours ? $hours : '';
	}
	$rules = array_map( fn( $day ) => "$day {$hours[ $day ]}", array_keys( $hours ) );
	return implode( '; ', $rules ) . '; ' . implode( ',', array_diff( DAYS, array_keys( $hours ) ) ) . ' not known';
}

/**
 * A cell. A spreadsheet would run a text that begins like a formula; behind a blank it does not.
 *
 * @param mixed $value What is in it.
 */
function csv_cell( $value ): string {
	$text = (string) $value;
	if ( preg_match( '/^[=@\t\r]|^[+\-](?![\d\s().-]+$)/', $text ) ) {
		$text = " $text";
	}
	return preg_match( '/[",\r\n]|^\s/', $text ) ? '"' . str_replace( '"', '""', $text ) . '"' : $text;
}

/**
 * Special days in the finder's words.
 *
 * @param array $days As they are kept.
 */
function special_days_text( array $days ): string {
	return implode(
		'; ',
		array_map(
			function ( $day ) {
				$when = $day['validFrom'] . ( $day['validThrough'] > $day['validFrom'] ? '-' . $day['validThrough'] : '' );
				return $when . ' ' . ( isset( $day['opens'] ) ? $day['opens'] . '-' . $day['closes'] : 'off' );
			},
			$days
		)
	);
}
