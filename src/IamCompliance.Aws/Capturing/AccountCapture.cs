using IamCompliance.Aws.Access;
using IamCompliance.Aws.Planning;
using IamCompliance.State;
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
    /// <exception cref="CaptureException">It cannot be told whose account this is: no credentials, no connection, a role that cannot be assumed.</exception>
    public static async Task<AccountState> CaptureAsync(
        AccountAccess access,
        CapturePlan plan,
        TimeProvider time,
        IProgress<CaptureProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var began = time.GetUtcNow();
        using var session = await AccountSession.OpenAsync(access, plan, time, isProbe: false, cancellationToken).ConfigureAwait(false);
        var tracker = new CaptureTracker(progress, session.Context.AccountId, plan.Parts.Count, session.Meter);
        var regions = await session.ListRegionsAsync(cancellationToken).ConfigureAwait(false);
        var answers = new LiveAnswers(session.Conversation, session.Context, plan, regions, session.Answers, tracker.Begin) { Source = session.SourceConversation };
        var reading = await AccountReading.ReadAsync(answers, session.Context.AccountId, session.Context.Partition, cancellationToken).ConfigureAwait(false);
        tracker.End();
        return reading.ToState(new StateHeader
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
        });
    }
}
