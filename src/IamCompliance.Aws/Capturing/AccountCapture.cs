using System.Globalization;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Reads a live account into a state.</summary>
public static class AccountCapture
{
    /// <summary>Reads the parts of a plan. What cannot be read becomes the status of its part.</summary>
    /// <param name="access">How the account is reached.</param>
    /// <param name="plan">What is read.</param>
    /// <param name="time">The clock, for waiting, and for the capture window where AWS gives no date.</param>
    /// <param name="progress">Hears of every part; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels the reading; nothing is then left of it.</param>
    /// <exception cref="CaptureException">It cannot be told whose account this is: no credentials, no connection, a role that cannot be
    /// assumed.</exception>
    public static async Task<AccountState> CaptureAsync(
        AccountAccess access,
        CapturePlan plan,
        TimeProvider time,
        IProgress<CaptureProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var began = time.GetUtcNow();
        using var session = await AccountSession.OpenAsync(access, plan, time, isProbe: false, cancellationToken).ConfigureAwait(false);
        // Ahead of whatever else is reported: nobody watches yet.
        var forecast = progress is null ? null : await session.ForecastAsync(cancellationToken).ConfigureAwait(false);
        var tracker = new CaptureTracker(progress, session.Context.AccountId, plan.Parts.Count, session.Meter);
        if (forecast is not null)
            tracker.Foretell(forecast);
        var regions = await session.ListRegionsAsync(cancellationToken).ConfigureAwait(false);
        var live = new LiveAnswers(session.Conversation, session.Context, plan, regions, session.Answers, tracker.Begin)
        {
            Source = session.SourceConversation,
        };
        var answers = new RepeatableAnswers(live);
        var reading = await AccountReading
            .ReadAsync(answers, session.Context.AccountId, session.Context.Partition, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        if (reading.Disagreeing is { Count: > 0 } actions)
        {
            // Something may have changed between two calls. What still disagrees when it is read once more is partial.
            answers.Forget(actions);
            reading = await AccountReading
                .ReadAsync(answers, session.Context.AccountId, session.Context.Partition, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            reading.Note(
                PartIds.AccountSummary,
                $"Answers disagreed, so {string.Join(", ", actions)} were asked a second time; what is recorded is the second reading."
            );
        }

        tracker.End();
        if (session.Clock.Disbelieved is { Count: > 0 } strays)
            reading.Note(PartIds.AccountIdentity, Words(strays, session.Clock.First));
        return reading.ToState(
            new StateHeader
            {
                AccountId = session.Context.AccountId,
                Partition = session.Context.Partition,
                CaptureStart = session.Clock.First ?? began,
                CaptureEnd = session.Clock.Last ?? time.GetUtcNow(),
                CaptureTimeBasis = CaptureTimeBasis.Recorded,
                CallerArn = reading.CallerArn,
                CredentialSource = session.CredentialSource,
                ClockOffsetSeconds = session.ClockOffsetSeconds,
                Regions = regions.Names,
                Endpoints = [.. session.EndpointKinds()],
                Source = "live",
                ToolVersion = typeof(AccountCapture).Assembly.GetName().Version!.ToString(3),
            }
        );
    }

    private static string Words(IReadOnlyList<DateTimeOffset> strays, DateTimeOffset? first) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{strays.Count} dates of answers were not believed, such as {strays[^1]:yyyy-MM-dd'T'HH:mm:ss'Z'}: "
                + $"the first answer came at {first:yyyy-MM-dd'T'HH:mm:ss'Z'}, and the run did not take that long."
        );
}
