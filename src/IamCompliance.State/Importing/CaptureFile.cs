using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Importing;

/// <summary>Is what the exporting script wrote about the capture itself, <c>capture.json</c>.</summary>
internal sealed record CaptureFile(DateTimeOffset CapturedAt, DateTimeOffset? StartedAt, IReadOnlyList<string>? Regions)
{
    private const string Name = "capture.json";

    public static async Task<CaptureFile?> ReadAsync(ExportDirectory export, CancellationToken cancellationToken)
    {
        if (!export.Has(Name))
            return null;
        try
        {
            var bytes = await export.ReadAsync(Name, cancellationToken).ConfigureAwait(false);
            var fields = new Fields(JsonElement.Parse(TextDecoder.ToUtf8(bytes).Span, StateFormat.Reading), "");
            var capturedAt = fields.Instant("capturedAt") ?? throw fields.Missing("capturedAt");
            var startedAt = fields.Instant("startedAt");
            if (startedAt > capturedAt)
                throw RejectedContentException.Malformed("`startedAt` is after `capturedAt`");
            if (capturedAt - startedAt > StateClock.LongestCapture)
                throw RejectedContentException.Malformed(
                    $"`startedAt` is more than {StateClock.LongestCapture.TotalHours} hours before `capturedAt`, longer than any run"
                );
            return new CaptureFile(
                capturedAt,
                startedAt,
                fields.Has("regions")
                    ? [.. fields.TextList("regions").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
                    : null
            );
        }
        catch (RejectedContentException e)
        {
            throw new ImportException($"{Name} cannot be read: {e.Message}. Correct it, or remove it and give the capture time.");
        }
        catch (JsonException)
        {
            throw new ImportException($"{Name} is not JSON. Correct it, or remove it and give the capture time.");
        }
    }
}
