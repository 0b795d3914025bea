using System.Text.RegularExpressions;

namespace IamCompliance.State.Model;

/// <summary>Names the parts that hold resources as AWS Config records them: one part a resource type that has no collector of its
/// own.</summary>
public static partial class RecordedParts
{
    private static readonly string Prefix = $"{PartRows.Recorded.Id}/";

    /// <summary>Names the part of a resource type, such as <c>config/resources/AWS::Lambda::Function</c>.</summary>
    public static string IdOf(string resourceType) => Prefix + resourceType;

    /// <summary>Finds the resource type a part is of; null for a part of another kind.</summary>
    public static string? TypeOf(string partId) =>
        partId.StartsWith(Prefix, StringComparison.Ordinal) && IsTypeName(partId[Prefix.Length..]) ? partId[Prefix.Length..] : null;

    /// <summary>Decides whether text has the form of a resource type's name.</summary>
    public static bool IsTypeName(string text) => TypeName().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9]{1,64}::[A-Za-z0-9]{1,64}::[A-Za-z0-9]{1,128}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();
}
