using System.Runtime.InteropServices;
using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Walks over every text of a state that may have to be redacted.</summary>
internal static class StateTexts
{
    /// <summary>Lists the texts of header and parts.</summary>
    public static IEnumerable<string> OfHead(AccountState state) =>
        new[] { state.Header.AccountId, state.Header.CallerArn, state.Header.CredentialSource, state.Header.Problem }
            .Concat(
                state.Parts.SelectMany(p =>
                    p.Notes.Append(p.Error?.Message).Concat(p.Calls.SelectMany(c => c.Parameters.Values.Append(c.Source)))
                )
            )
            .OfType<string>();

    /// <summary>Lists the texts that name an item.</summary>
    public static IEnumerable<string> OfName(Item item) => new[] { item.ResourceId, item.ResourceName, item.Arn }.OfType<string>();

    /// <summary>Lists names and values of a configuration, decoded.</summary>
    public static IEnumerable<string> Of(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Of(p.Value).Prepend(p.Name)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Of),
            JsonValueKind.String => [value.GetString()!],
            _ => [],
        };

    /// <summary>Gets the bytes of a configuration, to decide quickly that they hold none of something. An escape may spell anything: what
    /// has one is walked over.</summary>
    public static ReadOnlySpan<byte> Raw(JsonElement value) => JsonMarshal.GetRawUtf8Value(value);

    /// <summary>Decides whether a configuration may hold an access key id.</summary>
    public static bool MayHoldKeyId(ReadOnlySpan<byte> raw) =>
        raw.IndexOf("AKIA"u8) >= 0 || raw.IndexOf("ASIA"u8) >= 0 || raw.Contains((byte)'\\');
}
