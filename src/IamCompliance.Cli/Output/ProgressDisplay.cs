using System.Diagnostics;
using System.Globalization;
using IamCompliance.Aws.Capturing;
using Spectre.Console;

namespace IamCompliance.Cli.Output;

/// <summary>Shows how far the reading of an account is: a bar on a terminal, a line for each part elsewhere. Standard error only.</summary>
internal sealed class ProgressDisplay : IProgress<CaptureProgress>
{
    private readonly TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Stopwatch watch = new();
    private ProgressTask? bar;
    private string lastPart = "";

    /// <summary>Shows the progress of some work until it ends.</summary>
    public static async Task<T> WatchAsync<T>(Func<IProgress<CaptureProgress>, Task<T>> work)
    {
        var display = new ProgressDisplay();
        var running = work(display);
        if (Console.IsErrorRedirected)
            return await running.ConfigureAwait(false);

        // Nothing is drawn before the account answers: until then somebody may have to type the code of an MFA device.
        await Task.WhenAny(running, display.began.Task).ConfigureAwait(false);
        if (!running.IsCompleted)
            await display.DrawUntilAsync(running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Report(CaptureProgress value)
    {
        if (began.TrySetResult())
            watch.Start();
        if (bar is { } task)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape(Describe(value));
        }
        else if (Console.IsErrorRedirected && value.Part.Length > 0 && value.Part != lastPart)
        {
            lastPart = value.Part;
            Terminal.Err.WriteLine($"{value.AccountId}: {value.Done + 1}/{value.Total} {value.Part}");
        }
    }

    private Task DrawUntilAsync(Task running) => Terminal.Err.Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .StartAsync(async context =>
        {
            bar = context.AddTask("");
            await Task.WhenAny(running).ConfigureAwait(false);
        });

    private string Describe(CaptureProgress value)
    {
        var seconds = watch.Elapsed.TotalSeconds;
        var rate = seconds < 0.5 ? "" : string.Create(CultureInfo.InvariantCulture, $", {value.Calls / seconds:0.0}/s");
        return string.Create(CultureInfo.InvariantCulture, $"{value.AccountId} {value.Part}: {value.Calls} calls, {value.Retries} retries{rate}");
    }
}
