using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;
using IamCompliance.State.Reading.Parts;

namespace IamCompliance.State.Importing;

/// <summary>Finds what calls left behind in an export, and tells outputs from errors.</summary>
/// <param name="export">The directory.</param>
/// <param name="region">The only region the export covers; null when it covers several, or does not say.</param>
internal sealed class ExportAnswers(ExportDirectory export, string? region = null) : IAnswerSource
{
    private readonly InstantScan instants = new();
    private readonly ExportPlaces places = new(export, region);

    /// <summary>Gets the newest instant that any output mentioned so far.</summary>
    public DateTimeOffset? NewestInstant => instants.Newest;

    /// <summary>Adds an instant found inside an encoded body.</summary>
    public void Saw(DateTimeOffset? instant)
    {
        if (instant is { } seen)
            instants.See(seen);
    }

    public IEnumerable<string> RecordedTypes => NamesOf(PartRows.Recorded.Operation).Select(RecordedResourcesPart.TypeOf).OfType<string>();

    public IEnumerable<string> NamesOf(ReadOperation operation) =>
        places.Of(operation).SelectMany(p => export.ArgumentsOf(p.NameOf(operation.FileStem))).Distinct(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Answer>> ReadAsync(ReadOperation operation, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>();
        var found = places.Find(operation, StemOf(operation, operation.FileArgument));
        foreach (var place in found)
        {
            answers.Add(
                found.Any(p => p != place && p.Region == place.Region)
                    ? Contradictory(operation, place.Region!)
                    : await ReadFileAsync(operation, operation.FileArgument, place, cancellationToken).ConfigureAwait(false)
            );
        }

        return answers;
    }

    public async Task<IReadOnlyList<Answer>> ReadAsync(
        ReadOperation operation,
        IReadOnlyList<AnswerSubject> subjects,
        CancellationToken cancellationToken
    )
    {
        var chosen = subjects.Select(s => (s.Name, Place: places.Choose(operation, s))).ToList();
        var ambiguous = chosen.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var answers = new List<Answer>();
        foreach (var (name, place) in chosen)
        {
            answers.Add(
                ambiguous.Contains((name, place))
                    ? Ambiguous(operation, name)
                    : await ReadFileAsync(operation, name, place, cancellationToken).ConfigureAwait(false)
            );
        }

        return answers;
    }

    private static Answer.Unusable Ambiguous(ReadOperation operation, string name) =>
        new(
            new CallRecord(operation.Action),
            ReadStatus.Failed,
            new PartError(
                operation.Action,
                PartErrorCodes.Unresolved,
                $"Several resources are named `{name}`, so one file cannot answer for them."
            )
        );

    private static Answer.Unusable Contradictory(ReadOperation operation, string region) =>
        new Answer.Unusable(
            new CallRecord(operation.Action) { Region = region },
            ReadStatus.Failed,
            new PartError(
                operation.Action,
                PartErrorCodes.Contradictory,
                $"There is an answer of {region} in the folder {region} and another beside it: which one is meant?"
            )
        )
        {
            Region = region,
        };

    private static string StemOf(ReadOperation operation, string? argument) =>
        argument is null ? operation.FileStem : $"{operation.FileStem}.{argument}";

    private async Task<Answer> ReadFileAsync(ReadOperation operation, string? argument, ExportPlace place, CancellationToken cancel) =>
        await FindAnswerAsync(operation, argument, place, cancel).ConfigureAwait(false) with
        {
            Region = place.Region,
        };

    private async Task<Answer> FindAnswerAsync(ReadOperation operation, string? argument, ExportPlace place, CancellationToken cancel)
    {
        var stem = StemOf(operation, argument);
        var output = await FindAsync(operation, argument, place, stem + ".json", cancel).ConfigureAwait(false);
        var error = await FindAsync(operation, argument, place, stem + ".error.txt", cancel).ConfigureAwait(false);
        // A shell that redirects both streams leaves both files, one of them empty.
        return (output, error) switch
        {
            (null, null) => new Answer.Missing(),
            ({ Problem: { } problem } file, _) => file.Fail(operation, problem),
            (_, { Problem: { } problem } file) => file.Fail(operation, problem),
            ({ IsBlank: false } file, { IsBlank: false }) => file.Fail(
                operation,
                new(PartErrorCodes.Contradictory, $"stands beside {stem}.error.txt: the call cannot have both succeeded and failed")
            ),
            (_, { IsBlank: false } file) => ErrorAnswer.Of(operation, CliError.Parse(file.Text()), file.Call),
            ({ } file, _) => ReadOutput(operation, file),
            (null, { } file) => file.Fail(operation, RejectedContentException.Malformed("is empty")),
        };
    }

    private async Task<SavedFile?> FindAsync(
        ReadOperation operation,
        string? argument,
        ExportPlace place,
        string file,
        CancellationToken cancellationToken
    )
    {
        var name = place.NameOf(file);
        if (!export.Has(name))
            return null;
        var call = new CallRecord(operation.Action)
        {
            Source = name,
            Region = place.Region,
            Parameters = argument is null
                ? new Dictionary<string, string>()
                : new Dictionary<string, string> { [operation.ArgumentName ?? "argument"] = operation.Argument ?? argument },
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

    private Answer ReadOutput(ReadOperation operation, SavedFile file)
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
            return new Answer.Output(call, [body], truncation);
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

        public Answer.Unusable Fail(ReadOperation operation, RejectedContentException problem) =>
            new Answer.Unusable(
                Call,
                ReadStatus.Failed,
                new PartError(operation.Action, problem.Code, $"{Call.Source}: {problem.Message}.")
            );
    }
}
