namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Holds one property.</summary>
/// <param name="Name">The name, a token.</param>
/// <param name="Value">The value; a property without one is not written.</param>
/// <param name="IsOscal">Whether OSCAL defines the name; all others are in the tool's own namespace.</param>
internal sealed record OscalProp(string Name, string? Value, bool IsOscal = false)
{
    /// <summary>The namespace of names that OSCAL does not define.</summary>
    public const string Namespace = "urn:iamcompliance:oscal";
}
