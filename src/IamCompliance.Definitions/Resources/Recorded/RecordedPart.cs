namespace IamCompliance.Definitions.Resources.Recorded;

/// <summary>Names the part of a state that holds the resources of a type as AWS Config recorded them: one part a type.</summary>
internal static class RecordedPart
{
    private const string Prefix = "config/resources/";

    public static string Of(string typeName) => Prefix + typeName;

    /// <summary>Gets the type a part is of; null for a part of another kind.</summary>
    public static string? TypeOf(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id.Substring(Prefix.Length) : null;
}
