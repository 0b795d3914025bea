using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using IamCompliance.Aws.Capturing;
using Spectre.Console;

namespace IamCompliance.Cli.Output;

/// <summary>Shows how far the reading of accounts is: a bar for each on a terminal, lines elsewhere. Standard error only.</summary>
internal sealed class ProgressDisplay : IProgress<CaptureProgress>
{
    private readonly TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly ConcurrentDictionary<string, ProgressTask> bars = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TimeSpan> starts = new(StringComparer.Ordinal);
    private readonly int accounts;
    private ProgressContext? drawing;
    private string lastPart = "";
    private int finished;

    private ProgressDisplay(int accounts) => this.accounts = accounts;

    /// <summary>Shows the reading of one account until it ends: each part of it.</summary>
    public static async Task<T> WatchAsync<T>(Func<IProgress<CaptureProgress>, Task<T>> work)
    {
        var display = new ProgressDisplay(accounts: 1);
        var running = work(display);
        await display.ShowUntilAsync(running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    /// <summary>Shows the reading of some accounts until all have ended: each account.</summary>
    public static async Task WatchManyAsync(int accounts, Func<IProgress<CaptureProgress>, Task> work)
    {
        var display = new ProgressDisplay(accounts);
        var running = work(display);
        await display.ShowUntilAsync(running).ConfigureAwait(false);
        await running.ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Report(CaptureProgress value)
    {
        // Before anything is drawn: the forecast comes ahead of all reading.
        if (value.Forecast is { } forecast && drawing is null)
            Terminal.Note(Words(forecast));
        began.TrySetResult();
        if (drawing is { } context)
            Draw(bars.GetOrAdd(value.AccountId, id => context.AddTask(id)), value);
        else if (Terminal.Console.IsErrorRedirected)
            Write(value);
    }

    // Nothing is drawn before an account answers: until then somebody may have to type the code of an MFA device.
    private async Task ShowUntilAsync(Task running)
    {
        await Task.WhenAny(running, began.Task).ConfigureAwait(false);
        if (running.IsCompleted || Terminal.Console.IsErrorRedirected)
            return;
        await Terminal
            .Err.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(
                new SpinnerColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left }
            )
            .StartAsync(async context =>
            {
                drawing = context;
                await Task.WhenAny(running).ConfigureAwait(false);
                drawing = null;
            })
            .ConfigureAwait(false);
    }

    private void Draw(ProgressTask bar, CaptureProgress value)
    {
        bar.MaxValue = value.Total;
        bar.Description = Markup.Escape(Describe(value));
        bar.Value = value.Done;
    }

    private void Write(CaptureProgress value)
    {
        if (accounts > 1)
        {
            if (value.IsEnd)
                Terminal.Note($"{Interlocked.Increment(ref finished)}/{accounts} {Describe(value)}");
        }
        else if (value.Part.Length > 0 && value.Part != lastPart)
        {
            lastPart = value.Part;
            Terminal.Note($"{value.AccountId}: {value.Done + 1}/{value.Total} {value.Part}");
        }
    }

    private static string Words(CaptureForecast forecast)
    {
        var parts = string.Join(", ", forecast.Prices.Select(p => $"{Count(p.CallsFor(forecast.Users, forecast.Roles))} for {p.Part}"));
        return $"{forecast.AccountId}: {Count(forecast.Calls)} calls for {Count(forecast.Users)} users and "
            + $"{Count(forecast.Roles)} roles ({parts}), and a call a page for the rest";
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Describe(CaptureProgress value)
    {
        var seconds = (watch.Elapsed - starts.GetOrAdd(value.AccountId, _ => watch.Elapsed)).TotalSeconds;
        var rate = seconds < 0.5 ? "" : string.Create(CultureInfo.InvariantCulture, $", {value.Calls / seconds:0.0}/s");
        var part = value.IsEnd ? "" : $" {value.Part}";
        return string.Create(CultureInfo.InvariantCulture, $"{value.AccountId}{part}: {value.Calls} calls, {value.Retries} retries{rate}");
    }
}
