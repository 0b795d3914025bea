namespace IamCompliance.State.ConfigFiles;

/// <summary>Says what an item of AWS Config knows of its resource.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html</remarks>
public enum ConfigItemStatus
{
    /// <summary>The resource exists and was recorded.</summary>
    Recorded,

    /// <summary>The resource exists, and the recorder does not record its type.</summary>
    NotRecorded,

    /// <summary>The resource is gone.</summary>
    Deleted,
}
