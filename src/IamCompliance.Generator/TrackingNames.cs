namespace IamCompliance.Generator;

/// <summary>Names the steps of the generator, so that tests can ask which of them ran again after an edit.</summary>
internal static class TrackingNames
{
    /// <summary>Build properties the output depends on.</summary>
    public const string Settings = "IamCompliance.Settings";

    /// <summary>Whether the project can run what is emitted.</summary>
    public const string Adapter = "IamCompliance.Adapter";

    /// <summary>Definition files as they are written.</summary>
    public const string Files = "IamCompliance.Files";

    /// <summary>Definition files as trees, each by itself.</summary>
    public const string Trees = "IamCompliance.Trees";

    /// <summary>Definition files without comments, layout and positions.</summary>
    public const string CanonicalFiles = "IamCompliance.CanonicalFiles";

    /// <summary>Everything that is emitted, as values.</summary>
    public const string Model = "IamCompliance.Model";

    /// <summary>The tests of the selected controls, chapter by chapter.</summary>
    public const string Chapters = "IamCompliance.Chapters";

    /// <summary>The tests of control cases, chapter by chapter.</summary>
    public const string Cases = "IamCompliance.Cases";

    /// <summary>Files of decision tests, each by itself.</summary>
    public const string DecisionFiles = "IamCompliance.DecisionFiles";

    /// <summary>The tests of decisions, file by file.</summary>
    public const string Decisions = "IamCompliance.Decisions";

    /// <summary>The requirements that need a person.</summary>
    public const string ManualRequirements = "IamCompliance.ManualRequirements";

    /// <summary>The definitions the assembly carries.</summary>
    public const string Definitions = "IamCompliance.Definitions";

    /// <summary>Problems with their positions.</summary>
    public const string Diagnostics = "IamCompliance.Diagnostics";
}
