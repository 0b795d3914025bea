using System.Text.Json;

namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Is what an account answers to one call: an output as the AWS CLI prints it, or an error.</summary>
public sealed class RecordedAnswer
{
    private readonly Lazy<JsonElement>? parsed;

    private RecordedAnswer(ReadOnlyMemory<byte> json, RecordedError? error)
    {
        Json = json;
        Error = error;
        if (error is null)
        {
            parsed = new Lazy<JsonElement>(() =>
            {
                // The CLI prints nothing at all where an answer has no members.
                if (json.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
                    return JsonSerializer.SerializeToElement(new object());
                using var document = JsonDocument.Parse(json);
                return document.RootElement.Clone();
            });
        }
    }

    /// <summary>Gets the output's bytes.</summary>
    /// <value>Empty when the answer is an error.</value>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>Gets the error.</summary>
    /// <value>Null when the answer is an output.</value>
    public RecordedError? Error { get; }

    internal JsonElement Body => parsed!.Value;

    /// <summary>Records an output.</summary>
    public static RecordedAnswer Output(ReadOnlyMemory<byte> json) => new(json, null);

    /// <summary>Records an error.</summary>
    public static RecordedAnswer Failure(string code, string message, int? status = null) =>
        new(ReadOnlyMemory<byte>.Empty, new RecordedError(code, message, status));
}
