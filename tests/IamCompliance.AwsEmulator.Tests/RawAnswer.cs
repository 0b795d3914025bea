using System.Text.Json;
using System.Xml.Linq;

namespace IamCompliance.AwsEmulator.Tests;

/// <summary>Is an answer taken apart by hand.</summary>
internal sealed record RawAnswer(int Status, string ContentType, string Body, string? ErrorType)
{
    /// <summary>Gets the error code, wherever the protocol puts it; null when there is none.</summary>
    public string? Code => ErrorType ?? (Body.StartsWith('<') ? Texts("Code").FirstOrDefault() : Json("__type"));

    public string? Message => Body.StartsWith('<') ? Texts("Message").FirstOrDefault() : Json("message");

    public static async Task<RawAnswer> OfAsync(RawRequest request, Session session, DateTimeOffset? signedAt = null)
    {
        using var response = await request.SendAsync(session, signedAt);
        return new RawAnswer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType ?? "",
            await response.Content.ReadAsStringAsync(),
            response.Headers.TryGetValues("x-amzn-ErrorType", out var types) ? types.Single() : null
        );
    }

    /// <summary>Gets the texts of all elements of a name.</summary>
    public IEnumerable<string> Texts(string element) =>
        XDocument.Parse(Body).Descendants().Where(e => e.Name.LocalName == element).Select(e => e.Value);

    private string? Json(string member) =>
        JsonDocument.Parse(Body).RootElement.TryGetProperty(member, out var value) ? value.GetString() : null;
}
