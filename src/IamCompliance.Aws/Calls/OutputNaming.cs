namespace IamCompliance.Aws.Calls;

/// <summary>Says how a service writes the names of its outputs; the SDK always begins them with a capital letter.</summary>
internal enum OutputNaming
{
    /// <summary>As the SDK does: <c>UserDetailList</c>.</summary>
    Capital,

    /// <summary>With a small letter: <c>metricFilters</c>.</summary>
    Small,

    /// <summary>With a small letter in the types that <see cref="SdkJson"/> lists, else as the SDK does.</summary>
    Mixed,
}
