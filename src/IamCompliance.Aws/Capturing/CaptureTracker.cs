using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Capturing;

/// <summary>Tells whoever watches how far a reading is: with every part, and with every request.</summary>
internal sealed class CaptureTracker
{
    private readonly IProgress<CaptureProgress>? progress;
    private readonly string accountId;
    private readonly int total;
    private readonly CallMeter meter;
    private string part = "";
    private int done = -1;

    public CaptureTracker(IProgress<CaptureProgress>? progress, string accountId, int total, CallMeter meter)
    {
        this.progress = progress;
        this.accountId = accountId;
        this.total = total;
        this.meter = meter;
        if (progress is not null)
            meter.OnSent = Report;
    }

    public void Foretell(CaptureForecast forecast) =>
        progress?.Report(new CaptureProgress(accountId, part, 0, total, meter.Calls, meter.Retries) { Forecast = forecast });

    public void Begin(string partId)
    {
        part = partId;
        done++;
        Report();
    }

    public void End()
    {
        part = "";
        done = total;
        Report();
    }

    private void Report() =>
        progress?.Report(new CaptureProgress(accountId, part, Math.Clamp(done, 0, total), total, meter.Calls, meter.Retries));
}
