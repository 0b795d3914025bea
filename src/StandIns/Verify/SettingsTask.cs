using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>Lets settings follow a verification fluently; the verification starts when it is awaited.</summary>
public class SettingsTask
{
    private readonly Func<VerifySettings, Task<VerifyResult>> buildTask;
    private VerifySettings? settings;
    private Task<VerifyResult>? task;

    /// <summary>Creates a verification that has not started.</summary>
    public SettingsTask(VerifySettings? settings, Func<VerifySettings, Task<VerifyResult>> buildTask)
    {
        this.settings = settings is null ? null : new VerifySettings(settings);
        this.buildTask = buildTask;
    }

    /// <summary>Gets the settings of this verification alone.</summary>
    public VerifySettings CurrentSettings => settings ??= new VerifySettings();

    /// <inheritdoc cref="VerifySettings.UseDirectory" />
    public SettingsTask UseDirectory(string directory)
    {
        CurrentSettings.UseDirectory(directory);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseFileName" />
    public SettingsTask UseFileName(string fileName)
    {
        CurrentSettings.UseFileName(fileName);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.DisableDiff" />
    public SettingsTask DisableDiff()
    {
        CurrentSettings.DisableDiff();
        return this;
    }

    /// <inheritdoc cref="VerifySettings.DisableRequireUniquePrefix" />
    public SettingsTask DisableRequireUniquePrefix()
    {
        CurrentSettings.DisableRequireUniquePrefix();
        return this;
    }

    /// <summary>Starts the verification, once.</summary>
    public Task<VerifyResult> ToTask() => task ??= buildTask(CurrentSettings);

    /// <summary>Configures an awaiter.</summary>
    public ConfiguredTaskAwaitable<VerifyResult> ConfigureAwait(bool continueOnCapturedContext) =>
        ToTask().ConfigureAwait(continueOnCapturedContext);

    /// <summary>Gets the awaiter of the verification.</summary>
    public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Starts the verification.</summary>
#pragma warning disable CA2225 // ToTask is the named alternative.
    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();
#pragma warning restore CA2225
}
