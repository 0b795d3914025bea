namespace IamCompliance.Definitions.Controls;

/// <summary>Says how bad it is when a control fails, from least to worst.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Informational,

    /// <summary>Hygiene.</summary>
    Low,

    /// <summary>Weakens a defence.</summary>
    Medium,

    /// <summary>Opens a way in, or to more rights.</summary>
    High,

    /// <summary>The account can be taken over.</summary>
    Critical,
}
