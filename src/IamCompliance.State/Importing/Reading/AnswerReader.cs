using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Reading;

/// <summary>Finds what a call left behind in an export, and tells outputs from errors.</summary>
internal sealed class AnswerReader(ExportDirectory export)
{
    private readonly InstantScan instants = new();

    /// <summary>Gets the newest instant that any output mentioned so far.</summary>
    public DateTimeOffset? NewestInstant => instants.Newest;

    /// <summary>Adds an instant found inside an encoded body.</summary>
    public void Saw(DateTimeOffset instant) => instants.See(instant);

    public IEnumerable<string> ArgumentsOf(CliOperation operation) => export.ArgumentsOf(operation.FileStem);

    public async Task<Answer> ReadAsync(CliOperation operation, string? argument, CancellationToken cancellationToken)
    {
        var stem = argument is null ? operation.FileStem : $"{operation.FileStem}.{argument}";
        var output = await FindAsync(operation, argument, stem + ".json", cancellationToken).ConfigureAwait(false);
        var error = await FindAsync(operation, argument, stem + ".error.txt", cancellationToken).ConfigureAwait(false);
        // A shell that redirects both streams leaves both files, one of them empty.
        return (output, error) switch
        {
            (null, null) => new Answer.Missing(),
            ({ Problem: { } problem } file, _) => file.Fail(operation, problem),
            (_, { Problem: { } problem } file) => file.Fail(operation, problem),
            ({ IsBlank: false } file, { IsBlank: false }) => file.Fail(
                operation,
                new(PartErrorCodes.Contradictory, $"stands beside {stem}.error.txt: the call cannot have both succeeded and failed")),
            (_, { IsBlank: false } file) => ErrorAnswer.Of(operation, CliError.Parse(file.Text()), file.Call),
            ({ } file, _) => ReadOutput(operation, file),
            (null, { } file) => file.Fail(operation, RejectedContentException.Malformed("is empty")),
        };
    }

    private async Task<SavedFile?> FindAsync(CliOperation operation, string? argument, string name, CancellationToken cancellationToken)
    {
        if (!export.Has(name))
            return null;
        var call = new CallRecord(operation.Action)
        {
            Source = name,
            Parameters = argument is null
                ? new Dictionary<string, string>()
                : new Dictionary<string, string> { [operation.ArgumentName ?? "argument"] = argument },
        };
        try
        {
            var bytes = await export.ReadAsync(name, cancellationToken).ConfigureAwait(false);
            call = call with { BodySha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
            return new SavedFile(call, TextDecoder.ToUtf8(bytes), Problem: null);
        }
        catch (RejectedContentException e)
        {
            return new SavedFile(call, default, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SavedFile(call, default, new RejectedContentException(PartErrorCodes.Refused, "cannot be opened"));
        }
    }

    private Answer ReadOutput(CliOperation operation, SavedFile file)
    {
        if (file.IsBlank)
            return file.Fail(operation, RejectedContentException.Malformed("is empty"));
        try
        {
            var body = JsonElement.Parse(file.Utf8.Span, StateFormat.Reading);
            var fields = new Fields(body, "");
            instants.Scan(body);
            var truncation = PageEnd.FindTruncation(fields);
            var call = file.Call with { EndOfList = truncation is null ? PageEnd.Prove(operation, fields) : null };
            return new Answer.Output(call, fields, truncation);
        }
        catch (RejectedContentException e)
        {
            return file.Fail(operation, e);
        }
        catch (InvalidOperationException)
        {
            return file.Fail(operation, RejectedContentException.Malformed("holds half of a surrogate pair"));
        }
        catch (JsonException e)
        {
            return CliError.TryParse(file.Text()) is { } error
                ? ErrorAnswer.Of(operation, error, file.Call)
                : file.Fail(operation, RejectedContentException.Malformed(JsonProblem.Describe(e, file.Utf8.Span)));
        }
    }

    private sealed record SavedFile(CallRecord Call, ReadOnlyMemory<byte> Utf8, RejectedContentException? Problem)
    {
        public bool IsBlank => Problem is null && Utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0;

        public string Text() => Encoding.UTF8.GetString(Utf8.Span);

        public Answer.Unusable Fail(CliOperation operation, RejectedContentException problem) => new Answer.Unusable(
            Call,
            ReadStatus.Failed,
            new PartError(operation.Action, problem.Code, $"{Call.Source}: {problem.Message}."));
    }
}
