<?php
/**
 * The page Settings → Clinic Widgets.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'clinic-widgets';

add_action( 'admin_menu', fn() => add_options_page( 'Clinic Widgets', 'Clinic Widgets', 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\print_settings_page' ) );
add_action(
	'admin_init',
	fn() => register_setting(
		SETTINGS_PAGE,
		SETTINGS,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
		)
	)
);
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\action_links' );

/**
 * The way to the settings and to the clinics from the list of plugins.
 *
 * @param string[] $links The links so far.
 */
function action_links( $links ): array {
	$settings = link_html( admin_url( 'options-general.php?page=' . SETTINGS_PAGE ), __( 'Settings', 'clinic-widgets' ) );
	$clinics  = link_html( admin_url( 'edit.php?post_type=' . CLINIC ), __( 'Clinics', 'clinic-widgets' ) );
	return array_merge( array( $clinics, $settings ), $links );
}

/**
 * The page.
 */
function print_settings_page(): void {
	$zone = site_timezone();
	?>
	<div class="wrap">
		<h1>Clinic Widgets</h1>
		<form method="post" action="options.php">
			<?php settings_fields( SETTINGS_PAGE ); ?>
			<table class="form-table" role="presentation">
				<?php
				setting_row( 'clinic_name', __( 'Name of the clinic or group', 'clinic-widgets' ) );
				setting_row( 'clinic_phone', __( 'Phone', 'clinic-widgets' ), __( 'Shown where a patient may need to call, and where a clinic has no phone of its own.', 'clinic-widgets' ), 'tel' );
				setting_row( 'after_hours_phone', __( 'Phone after hours', 'clinic-widgets' ), __( 'For the hours when you are closed. Leave empty if there is none.', 'clinic-widgets' ), 'tel' );
				setting_choice( 'emergency_number', __( 'Emergency number', 'clinic-widgets' ), array_combine( record( 'numbers' ), record( 'numbers' ) ) );
				setting_choice(
					'timezone',
					__( 'Time zone', 'clinic-widgets' ),
					/* translators: %s: a time zone, such as America/Phoenix */
					array( '' => sprintf( __( 'The site’s: %s', 'clinic-widgets' ), wp_timezone_string() ) ) + array_combine( timezone_identifiers_list(), timezone_identifiers_list() ),
					$zone
						? __( 'Whether a clinic is open now is told by this zone.', 'clinic-widgets' )
						: __( 'Your site has a UTC offset, which knows nothing of summer time. Choose a city here, or in Settings → General: until then no visitor reads whether a clinic is open now.', 'clinic-widgets' )
				);
				setting_color( 'accent', __( 'Color of buttons and links', 'clinic-widgets' ) );
				setting_color( 'surface', __( 'Color of the ground', 'clinic-widgets' ) );
				setting_color( 'text', __( 'Color of text', 'clinic-widgets' ) );
				setting_row( 'reviewed_by', __( 'Reviewed by', 'clinic-widgets' ), __( 'The clinician who has read the card and the timer and stands by them. Leave empty until somebody has: the widgets then say so.', 'clinic-widgets' ) );
				setting_row( 'reviewed_on', __( 'Reviewed on', 'clinic-widgets' ), '', 'date' );
				setting_row( 'translation_reviewed_by', __( 'Spanish text checked by', 'clinic-widgets' ) );
				setting_box( 'json_ld', __( 'Search engines', 'clinic-widgets' ), __( 'Tell search engines about the clinics on pages with the finder', 'clinic-widgets' ) );
				setting_box( 'remove_data', __( 'When the plugin is deleted', 'clinic-widgets' ), __( 'Delete all clinics and settings, too', 'clinic-widgets' ) );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'The list of clinics', 'clinic-widgets' ); ?></h2>
		<p><?php esc_html_e( 'Partner sites can show your clinics from this address. It never changes; what it gives changes when a clinic does.', 'clinic-widgets' ); ?></p>
		<p><code><?php echo esc_html( list_address() ); ?></code></p>
		<h2><?php esc_html_e( 'Shortcodes', 'clinic-widgets' ); ?></h2>
		<p><?php esc_html_e( 'For editors without blocks:', 'clinic-widgets' ); ?></p>
		<?php foreach ( widgets() as $widget ) : ?>
			<p><code>[<?php echo esc_html( $widget['shortcode'] ); ?>]</code> <?php echo esc_html( $widget['title'] ); ?></p>
		<?php endforeach; ?>
	</div>
	<?php
}

/**
 * One row of the form.
 *
 * @param string   $key     The setting.
 * @param string   $label   What it is.
 * @param string   $help    What it does.
 * @param callable $control Prints the control; is given its id, name and value.
 */
function setting( string $key, string $label, string $help, callable $control ): void {
	printf( '<tr><th scope="row"><label for="%1$s">%2$s</label></th><td>', esc_attr( "clinic-widgets-$key" ), esc_html( $label ) );
	$control( "clinic-widgets-$key", SETTINGS . "[$key]", settings()[ $key ] );
	if ( '' !== $help ) {
		printf( '<p class="description">%s</p>', esc_html( $help ) );
	}
	echo '</td></tr>';
}

/**
 * A field.
 *
 * @param string $key   The setting.
 * @param string $label What it is.
 * @param string $help  What it does.
 * @param string $type  The input's type.
 */
function setting_row( string $key, string $label, string $help = '', string $type = 'text' ): void {
	setting(
		$key,
		$label,
		$help,
		fn( $id, $name, $value ) => printf( '<input class="regular-text" type="%s" id="%s" name="%s" value="%s">', esc_attr( $type ), esc_attr( $id ), esc_attr( $name ), esc_attr( $value ) )
	);
}

/**
 * A box to tick.
 *
 * @param string $key   The setting.
 * @param string $label What it is about.
 * @param string $text  What a tick means.
 */
function setting_box( string $key, string $label, string $text ): void {
	setting(
		$key,
		$label,
		'',
		fn( $id, $name, $value ) => printf( '<label><input type="checkbox" id="%s" name="%s" value="1"%s> %s</label>', esc_attr( $id ), esc_attr( $name ), checked( $value, true, false ), esc_html( $text ) )
	);
}

/**
 * A choice.
 *
 * @param string $key     The setting.
 * @param string $label   What it is.
 * @param array  $choices Labels by their values.
 * @param string $help    What it does.
 */
function setting_choice( string $key, string $label, array $choices, string $help = '' ): void {
	setting(
		$key,
		$label,
		$help,
		function ( $id, $name, $value ) use ( $choices ) {
			printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
			foreach ( $choices as $each => $text ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $each ), selected( $value, (string) $each, false ), esc_html( $text ) );
			}
			echo '</select>';
		}
	);
}

/**
 * A colour: the widgets' own, one of the theme's, or any.
 *
 * @param string $key   The setting.
 * @param string $label What it is.
 */
function setting_color( string $key, string $label ): void {
	setting(
		$key,
		$label,
		'',
		function ( $id, $name, $value ) {
			$is_own = '' !== $value && ! isset( palette()[ $value ] );
			$option = fn( $each, $text, $color ) => printf(
				'<span style="display:inline-block;padding-inline-end:1.5em"><label><input type="radio" name="%s" value="%s"%s> %s%s</label></span>',
				esc_attr( $name ),
				esc_attr( $each ),
				checked( $each, $is_own ? '' : $value, false ),
				$color ? sprintf( '<span style="display:inline-block;width:1em;height:1em;border:1px solid #8c8f94;vertical-align:-2px;background:%s"></span> ', esc_attr( $color ) ) : '', // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped inside.
				esc_html( $text )
			);
			printf( '<fieldset id="%s">', esc_attr( $id ) );
			$option( '', __( 'The widgets’ own', 'clinic-widgets' ), '' );
			foreach ( palette() as $slug => $color ) {
				$option( $slug, $color['name'], $color['color'] );
			}
			printf(
				'<br><label>%s <input type="text" class="small-text" style="width:7em" name="%s" value="%s" placeholder="#0b6b6b" pattern="#[0-9a-fA-F]{3,6}"></label></fieldset>',
				esc_html__( 'or another, such as #0b6b6b:', 'clinic-widgets' ),
				esc_attr( str_replace( ']', '_own]', $name ) ),
				esc_attr( $is_own ? $value : '' )
			);
		}
	);
}
