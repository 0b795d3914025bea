namespace IamCompliance.Definitions.Text;

/// <summary>Says what a file defines, as its path tells.</summary>
public enum FileKind
{
    /// <summary>None of ours; it is not read.</summary>
    Other,

    /// <summary><c>controls/&lt;chapter&gt;/&lt;control&gt;/control.yaml</c>.</summary>
    Control,

    /// <summary><c>controls/&lt;chapter&gt;/&lt;control&gt;/cases.yaml</c>.</summary>
    Cases,

    /// <summary><c>controls/programs/&lt;program&gt;/&lt;edition&gt;.yaml</c>.</summary>
    Program,

    /// <summary><c>controls/events/&lt;name&gt;.json</c>.</summary>
    Events,

    /// <summary><c>iamcompliance.yaml</c>, and <c>*.iamcompliance.yaml</c> for what it extends.</summary>
    Profile,

    /// <summary><c>waivers.yaml</c>.</summary>
    Waivers,

    /// <summary><c>attestations.yaml</c>.</summary>
    Attestations,

    /// <summary><c>decisions/**/*.yaml</c>.</summary>
    Decisions,

    /// <summary>A YAML file under <c>controls/</c> at a place where nothing is expected.</summary>
    Unrecognised,
}
