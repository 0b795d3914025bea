using System.Text.Json;

namespace IamCompliance.Policies.Documents;

/// <summary>Reads the text of a policy document, as IAM stores it, into JSON.</summary>
/// <remarks>
/// The IAM API hands documents out percent-encoded after RFC 3986; the AWS CLI decodes them, other tools do not.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
/// </remarks>
public static class PolicyDocumentText
{
    /// <summary>The longest document that is read, in characters: several times the largest quota of any AWS policy.</summary>
    public const int MaximumLength = 256 * 1024;

    /// <summary>The deepest nesting that is read; the policy grammar itself needs seven levels.</summary>
    public const int MaximumDepth = 32;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>Reads a document that is plain JSON or percent-encoded JSON.</summary>
    public static PolicyDocumentReading Read(string text)
    {
        // A document is an object, so one that does not begin with a brace can only be encoded.
        // One that does is never decoded: a percent sign inside it is its own.
        var json = text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? text : Uri.UnescapeDataString(text);
        if (json.Length > MaximumLength)
            return PolicyDocumentReading.Broken($"is longer than {MaximumLength} characters");
        try
        {
            return Accept(JsonElement.Parse(json, Options));
        }
        catch (JsonException e)
        {
            return PolicyDocumentReading.Broken(
                $"is not JSON that can be read (line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1})"
            );
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // What the parser throws on text and on names that no UTF-16 string can hold.
            return PolicyDocumentReading.Broken("holds half of a surrogate pair");
        }
    }

    /// <summary>Reads a document given as a JSON object, or as a string that holds one.</summary>
    public static PolicyDocumentReading Read(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String when TextOf(value) is { } text => Read(text),
            JsonValueKind.String => PolicyDocumentReading.Broken("holds half of a surrogate pair"),
            JsonValueKind.Object => Read(value.GetRawText()),
            _ => PolicyDocumentReading.Broken("is neither an object nor a string"),
        };

    private static PolicyDocumentReading Accept(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
            return PolicyDocumentReading.Broken("is not a JSON object");
        return IsWellFormed(document) ? PolicyDocumentReading.Of(document) : PolicyDocumentReading.Broken("holds half of a surrogate pair");
    }

    private static bool IsWellFormed(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => TextOf(value) is not null,
            JsonValueKind.Array => value.EnumerateArray().All(IsWellFormed),
            JsonValueKind.Object => value.EnumerateObject().All(p => NameOf(p) is not null && IsWellFormed(p.Value)),
            _ => true,
        };

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
