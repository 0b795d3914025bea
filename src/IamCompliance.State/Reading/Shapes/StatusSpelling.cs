namespace IamCompliance.State.Reading.Shapes;

/// <summary>Copies words that AWS Config writes in two ways.</summary>
internal static class StatusSpelling
{
    /// <summary>
    /// Copies a status as the API reference writes it: Success. The service writes SUCCESS, and the SDK makes the former of the latter.
    /// A word that is not known stays what it is.
    /// </summary>
    /// <remarks>https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html</remarks>
    public static Shape StatusWord(this Shape shape, string name, params string[] words)
    {
        var written = shape.Source.Text(name);
        return shape.Derived(
            name,
            words.FirstOrDefault(w => Plain(w).Equals(Plain(written), StringComparison.OrdinalIgnoreCase)) ?? written
        );
    }

    private static string Plain(string? word) => word?.Replace("_", "", StringComparison.Ordinal) ?? "";
}
