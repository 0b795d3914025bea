namespace IamCompliance.State.ConfigFiles;

/// <summary>Is what came of reading one item of AWS Config.</summary>
/// <param name="Item">The item; null when it could not be read.</param>
/// <param name="ResourceType">The type, where that much could be read.</param>
/// <param name="Problem">Why it could not be read, as a sentence without stop; null when it could.</param>
public sealed record ConfigItemReading(ConfigItem? Item, string? ResourceType, string? Problem);
