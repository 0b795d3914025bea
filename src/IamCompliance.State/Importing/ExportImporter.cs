using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.State.Importing;

/// <summary>
/// Makes a state of a directory of AWS CLI outputs, named <c>&lt;service&gt;-&lt;operation&gt;[.&lt;argument&gt;].json</c> or
/// <c>.error.txt</c>; those of a region lie in a folder of its name.
/// </summary>
public static class ExportImporter
{
    /// <summary>Imports a directory. Whatever could not be read becomes the status of its part.</summary>
    /// <exception cref="ImportException">It cannot be told whose account this is, or when it was captured.</exception>
    public static Task<AccountState> ImportAsync(string directory, ImportOptions options, CancellationToken cancellationToken = default) =>
        ImportAsync(ExportDirectory.Open(directory), options, cancellationToken);

    /// <summary>Imports the files of an export, wherever they are kept.</summary>
    internal static async Task<AccountState> ImportAsync(ExportDirectory export, ImportOptions options, CancellationToken cancellationToken)
    {
        var capture = await CaptureFile.ReadAsync(export, cancellationToken).ConfigureAwait(false);
        var answers = new ExportAnswers(export, capture?.Regions is [var only] ? only : null);
        var owner = await OwnerResolver.ResolveAsync(answers, options.AccountId, cancellationToken).ConfigureAwait(false);
        var reading = await AccountReading
            .ReadAsync(answers, owner.AccountId, owner.Partition, options.ReportTime, cancellationToken)
            .ConfigureAwait(false);
        answers.Saw(reading.NewestInstant);
        var time = CaptureTime.Resolve(options.CapturedAt, capture, answers.NewestInstant);
        return reading.ToState(
            new StateHeader
            {
                AccountId = owner.AccountId,
                Partition = owner.Partition,
                CaptureStart = time.Start,
                CaptureEnd = time.End,
                CaptureTimeBasis = time.Basis,
                CallerArn = reading.CallerArn,
                Regions = [.. export.Regions.Union(capture?.Regions ?? [], StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Source = "aws-cli-export",
                ToolVersion = typeof(ExportImporter).Assembly.GetName().Version!.ToString(3),
            }
        );
    }
}
