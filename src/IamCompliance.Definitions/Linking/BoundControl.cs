using IamCompliance.Definitions.Controls;

namespace IamCompliance.Definitions.Linking;

/// <summary>Pairs a control with one set of parameter values. Each distinct set is assessed once, under its own name.</summary>
public sealed record BoundControl
{
    /// <summary>Gets the name: the control id, followed by the parameters that differ from the profile's own:
    /// <c>credentials-unused[maxAge=45 days]</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the control.</summary>
    public required Control Control { get; init; }

    /// <summary>Gets the value of every parameter of the control, by name in declaration order.</summary>
    public required IReadOnlyList<BoundParameter> Parameters { get; init; }

    /// <summary>Gets the requirements of the chosen programs that rest on this binding, ordered.</summary>
    public required IReadOnlyList<RequirementReference> Requirements { get; init; }

    /// <summary>Gets the SHA-256, lower-case hex, of the control's canonical text and its parameter values.</summary>
    public required string Digest { get; init; }
}
